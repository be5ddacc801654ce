namespace EmpathyConsole.Application.Concepts.Briefs;

/// <summary>What a person fills in.</summary>
public sealed record BriefDraft
{
    public string Name { get; init; } = "";

    public string Goal { get; init; } = "";

    public long? PersonaId { get; init; }

    public long? StageId { get; init; }

    /// <summary>Channel slug, or empty.</summary>
    public string Channel { get; init; } = "";

    public long? ValueId { get; init; }

    public IReadOnlyList<long> ThemeIds { get; init; } = [];

    public IReadOnlyList<long> OfferIds { get; init; } = [];

    public IReadOnlyList<long> StoryIds { get; init; } = [];

    /// <summary>Collections of quotes it may rest on beside the themes.</summary>
    public IReadOnlyList<long> CollectionIds { get; init; } = [];

    public string MustSay { get; init; } = "";

    public IReadOnlyList<string> MustNotSay { get; init; } = [];

    /// <summary>1 to 200.</summary>
    public int Count { get; init; } = 100;

    public int Seed { get; init; } = 1;

    public bool BrandStory { get; init; }
}
