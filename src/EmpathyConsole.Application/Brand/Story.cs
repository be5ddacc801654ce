using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Brand;

/// <summary>A real person's experience with recorded consent; the only ground for a lived-experience claim.</summary>
public sealed class Story : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public string Title { get; set; } = "";

    public string Text { get; set; } = "";

    /// <summary>How the teller wants to be named.</summary>
    public string Teller { get; set; } = "";

    public DateTimeOffset ConsentedAt { get; set; }

    public DateTimeOffset? ConsentEndsAt { get; set; }

    /// <summary>The voice it came from, if it came from one.</summary>
    public long? VerbatimId { get; set; }

    /// <summary>Channel slugs the teller agreed to; empty for all.</summary>
    public IReadOnlyList<string> Channels { get; set; } = [];

    /// <summary>What the teller agreed it may be used for, in words; empty when it was not noted.</summary>
    public string Purposes { get; set; } = "";

    public ConsentWay ConsentWay { get; set; }

    /// <summary>Where the consent can be found: a folder, a ticket, a date of a call.</summary>
    public string ConsentNote { get; set; } = "";

    /// <summary>The teller took the consent back then.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }

    public string WithdrawnByName { get; set; } = "";

    /// <summary>Counts changes; two people who edit at once don't overwrite each other.</summary>
    public int Revision { get; set; }

    /// <summary>When it stops being ground for a claim: when the consent ends or was taken back, whichever is first.</summary>
    public DateTimeOffset? StandsUntil => (ConsentEndsAt, WithdrawnAt) switch
    {
        ({ } ends, { } withdrawn) => ends < withdrawn ? ends : withdrawn,
        var (ends, withdrawn) => ends ?? withdrawn,
    };

    /// <summary>Whether the consent holds at a moment.</summary>
    public bool StandsAt(DateTimeOffset moment) => StandsUntil is not { } until || until > moment;
}
