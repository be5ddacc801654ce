using EmpathyConsole.Application.Voices;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Journeys.Maps;

/// <summary>One cell as it stands.</summary>
/// <param name="Stage">Key of its stage.</param>
/// <param name="Part">Which of the three.</param>
/// <param name="Statement">Empty until somebody describes it.</param>
/// <param name="Level">Intent 1..5, fear 0..5, effort 1..7.</param>
/// <param name="Kind">Of a fear.</param>
/// <param name="ChangedByName">Who wrote it; empty when nobody has.</param>
/// <param name="ChangedAt">When.</param>
/// <param name="Evidence">The themes it rests on, with quotes; a theme that was rejected since is still listed, so that it can be unlinked.</param>
public sealed record MapCell(
    string Stage,
    StagePart Part,
    string Statement,
    int Level,
    FearKind Kind,
    string ChangedByName,
    DateTimeOffset? ChangedAt,
    IReadOnlyList<ThemeEvidence> Evidence)
{
    /// <summary>Collections and single quotes it rests on beside its themes.</summary>
    public IReadOnlyList<LinkedQuotes> Collected { get; init; } = [];

    /// <summary>Slugs of the metrics it rests on.</summary>
    public IReadOnlyList<string> Metrics { get; init; } = [];

    /// <summary>No theme that still stands, no collected quote and no metric speaks for it: it is somebody's opinion.</summary>
    public bool Assumption => Evidence.All(t => t.Status == ThemeStatus.Rejected) && Collected.All(c => c.Quotes.Count == 0) && Metrics.Count == 0;

    /// <summary>Nobody has said anything yet; the number is where every new stage starts.</summary>
    public bool Untouched => ChangedAt is null && Statement.Length == 0;
}
