using EmpathyConsole.Application.Voices.Feelings;
using EmpathyConsole.Domain.Statistics;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Themes;

/// <summary>A theme in the list.</summary>
/// <param name="Id">The theme.</param>
/// <param name="Kind">Desire, fear, ...</param>
/// <param name="Label">Its name.</param>
/// <param name="Status">What people said of it.</param>
/// <param name="Renamed">The name is a person's own.</param>
/// <param name="Count">Voices in it that pass the filter.</param>
/// <param name="Share">Of all English voices that pass the filter, 0 to 1, with its Wilson interval; none when fewer than 30 voices pass.</param>
/// <param name="Trend">Over the last months.</param>
/// <param name="Cohesion">0 to 1.</param>
public sealed record ThemeLine(long Id, ThemeKind Kind, string Label, ThemeStatus Status, bool Renamed, int Count, Interval? Share, ThemeTrend Trend, double Cohesion)
{
    /// <summary>Null for a theme that was said. An inferred one has no share and no cohesion, and its count is of pairs of cues.</summary>
    public InferredFear? Inferred { get; init; }

    /// <summary>What was felt in its voices; null before the reader read them.</summary>
    public ThemeFeelings? Feelings { get; init; }
}
