namespace EmpathyConsole.Application.Voices.Mining;

/// <summary>What the mining job leaves as its outcome.</summary>
/// <param name="Voices">English voices looked at.</param>
/// <param name="Themes">Themes there are now.</param>
/// <param name="Fresh">Of these, not there before.</param>
/// <param name="Unsorted">Voices in no theme.</param>
public sealed record MiningDone(int Voices, int Themes, int Fresh, int Unsorted);
