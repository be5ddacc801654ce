using EmpathyConsole.Domain.Concepts;

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

    /// <summary>Further values a concept may show.</summary>
    public IReadOnlyList<long> MoreValueIds { get; init; } = [];

    public IReadOnlyList<long> ThemeIds { get; init; } = [];

    public IReadOnlyList<long> OfferIds { get; init; } = [];

    public IReadOnlyList<long> StoryIds { get; init; } = [];

    /// <summary>Collections of quotes it may rest on beside the themes.</summary>
    public IReadOnlyList<long> CollectionIds { get; init; } = [];

    /// <summary>Longest headline in characters, 10 to 200; null for what the channel holds.</summary>
    public int? HeadlineLimit { get; init; }

    /// <summary>Longest body in characters, 40 to 4,000; null for what the channel holds.</summary>
    public int? BodyLimit { get; init; }

    /// <summary>Concepts of the library as examples, at most 12.</summary>
    public IReadOnlyList<long> ExampleIds { get; init; } = [];

    /// <summary>The campaign, as signals name it; may be empty.</summary>
    public string Campaign { get; init; } = "";

    /// <summary>How several people share the deck.</summary>
    public TriageMode Mode { get; init; } = TriageMode.Everyone;

    public string MustSay { get; init; } = "";

    public IReadOnlyList<string> MustNotSay { get; init; } = [];

    /// <summary>1 to 200.</summary>
    public int Count { get; init; } = 100;

    public int Seed { get; init; } = 1;

    public bool BrandStory { get; init; }
}
