using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts.Briefs;

/// <summary>What concepts are to be written for, and where it stands on the way to three approved ones.</summary>
public sealed class Brief : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public string Name { get; set; } = "";

    /// <summary>What should be different when it works.</summary>
    public string Goal { get; set; } = "";

    public long? PersonaId { get; set; }

    /// <summary>The stage of a journey, or null as long as none is chosen.</summary>
    public long? StageId { get; set; }

    /// <summary>Slug of that stage; it outlives a stage that is deleted.</summary>
    public string StageSlug { get; set; } = "";

    /// <summary>Channel slug, see <see cref="ConceptChannels"/>.</summary>
    public string Channel { get; set; } = "";

    /// <summary>The brand value every concept has to show.</summary>
    public long? ValueId { get; set; }

    /// <summary>Further values a concept may show.</summary>
    public IReadOnlyList<long> MoreValueIds { get; set; } = [];

    /// <summary>All values a concept is judged by; showing any of them will do.</summary>
    public IReadOnlyList<long> ValuesToShow => [.. ValueId is { } first ? [first] : Array.Empty<long>(), .. MoreValueIds];

    public IReadOnlyList<long> ThemeIds { get; set; } = [];

    /// <summary>Offer facts that may be told.</summary>
    public IReadOnlyList<long> OfferIds { get; set; } = [];

    /// <summary>Stories a lived experience may rest on.</summary>
    public IReadOnlyList<long> StoryIds { get; set; } = [];

    /// <summary>Collections of quotes a concept may rest on, beside the themes.</summary>
    public IReadOnlyList<long> CollectionIds { get; set; } = [];

    /// <summary>A phrase every concept has to hold, or empty.</summary>
    public string MustSay { get; set; } = "";

    /// <summary>Phrases no concept may hold.</summary>
    public IReadOnlyList<string> MustNotSay { get; set; } = [];

    /// <summary>Longest headline in characters, where less is wanted than the channel holds.</summary>
    public int? HeadlineLimit { get; set; }

    /// <summary>Longest body in characters, where less is wanted than the channel holds.</summary>
    public int? BodyLimit { get; set; }

    /// <summary>Concepts of the library that show the writer what felt right, or did not.</summary>
    public IReadOnlyList<long> ExampleIds { get; set; } = [];

    /// <summary>The campaign its concepts belong to, as signals name it; or empty.</summary>
    public string Campaign { get; set; } = "";

    /// <summary>A brief to start others from; it is never run itself.</summary>
    public bool IsTemplate { get; set; }

    /// <summary>How several people share its deck.</summary>
    public TriageMode Mode { get; set; } = TriageMode.Everyone;

    /// <summary>How many concepts a run is asked for, 1 to 200.</summary>
    public int Count { get; set; } = 100;

    /// <summary>Chance, fixed: the same brief with the same seed gives the same concepts.</summary>
    public int Seed { get; set; } = 1;

    /// <summary>True when its concepts tell the brand's story and sell nothing: what is sent when somebody is over the cap.</summary>
    public bool BrandStory { get; set; }

    public BriefState State { get; set; } = BriefState.Draft;

    /// <summary>The team member who wrote it; 0 for the command line.</summary>
    public long AuthorId { get; set; }

    public string AuthorName { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>Since when it is in its state.</summary>
    public DateTimeOffset StateSince { get; set; }

    /// <summary>Who asked for approval last, or null.</summary>
    public long? AskedById { get; set; }

    public string AskedByName { get; set; } = "";

    /// <summary>Why it was sent back, as long as nobody has asked again; or null.</summary>
    public string? SentBackReason { get; set; }

    public string SentBackByName { get; set; } = "";

    /// <summary>Counts changes; two people who edit at once don't overwrite each other.</summary>
    public int Revision { get; set; }
}
