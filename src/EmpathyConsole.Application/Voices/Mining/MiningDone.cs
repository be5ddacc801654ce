namespace EmpathyConsole.Application.Voices.Mining;

/// <summary>What the mining job leaves as its outcome.</summary>
/// <param name="Voices">English voices looked at.</param>
/// <param name="Themes">Themes there are now.</param>
/// <param name="Fresh">Of these, not there before.</param>
/// <param name="Unsorted">Voices in no theme.</param>
public sealed record MiningDone(int Voices, int Themes, int Fresh, int Unsorted)
{
    /// <summary>The run, whose changes can be read.</summary>
    public long Run { get; init; }

    /// <summary>Voices there before that are where they were.</summary>
    public int Kept { get; init; }

    /// <summary>Voices there before that are elsewhere now.</summary>
    public int Moved { get; init; }

    /// <summary>New voices that found a theme.</summary>
    public int Joined { get; init; }
}
