namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>One of the three at a stage, and what it rests on.</summary>
public sealed record StagePartPlan
{
    /// <summary>At most <see cref="StageRules.LongestStatement"/> characters; empty until somebody describes it.</summary>
    public string Statement { get; init; } = "";

    /// <summary>Intent 1..5, fear 0..5, effort 1..7.</summary>
    public int Level { get; init; }

    /// <summary>Only a fear has one.</summary>
    public FearKind Kind { get; init; }

    /// <summary>Themes of the Voices room, by id.</summary>
    public IReadOnlyList<long> Themes { get; init; } = [];

    public IReadOnlyList<QuoteRef> Quotes { get; init; } = [];

    /// <summary>Slugs of metrics that speak for it.</summary>
    public IReadOnlyList<string> Metrics { get; init; } = [];
}
