using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Voices.Mining;

/// <summary>One finding of themes: what it looked at and what became of it. The voices that changed their theme are its <see cref="MiningChange"/> rows.</summary>
public sealed class MiningRun : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long JobId { get; set; }

    public DateTimeOffset At { get; set; }

    public string ByName { get; set; } = "";

    /// <summary>Found from nothing, not beginning with the themes there were.</summary>
    public bool Afresh { get; set; }

    /// <summary>English voices looked at.</summary>
    public int Voices { get; set; }

    /// <summary>Of the voices looked at last time too: those that are where they were.</summary>
    public int Kept { get; set; }

    /// <summary>Of these: those that are elsewhere now. Kept + Moved = voices that were there before.</summary>
    public int Moved { get; set; }

    /// <summary>Voices that were not there before and found a theme.</summary>
    public int Joined { get; set; }

    /// <summary>Themes there are now, rejected and merged ones left out.</summary>
    public int Themes { get; set; }

    /// <summary>Themes that were not there before.</summary>
    public int Fresh { get; set; }

    /// <summary>Themes nobody had judged that are no more.</summary>
    public int Gone { get; set; }

    /// <summary>Voices in no theme.</summary>
    public int Unsorted { get; set; }

    /// <summary>Newest verbatim looked at: what has a higher id came later.</summary>
    public long LastVerbatim { get; set; }

    /// <summary>What the themes named in the changes were called, by id; some are gone.</summary>
    public IReadOnlyDictionary<long, string> Labels { get; set; } = new Dictionary<long, string>();
}
