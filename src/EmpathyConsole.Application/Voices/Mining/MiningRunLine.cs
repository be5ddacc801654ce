namespace EmpathyConsole.Application.Voices.Mining;

/// <summary>A finding of themes, for the list of what changed.</summary>
/// <param name="Id">The run.</param>
/// <param name="At">When it was laid.</param>
/// <param name="ByName">Who asked for it, or brought in the voices.</param>
/// <param name="Afresh">Found from nothing.</param>
/// <param name="Voices">English voices looked at.</param>
/// <param name="Kept">Voices looked at before that are where they were.</param>
/// <param name="Moved">Voices looked at before that are elsewhere now: the changes.</param>
/// <param name="Joined">New voices that found a theme.</param>
/// <param name="Themes">Themes after it, rejected and merged ones left out.</param>
/// <param name="Fresh">Of these, not there before.</param>
/// <param name="Gone">Themes nobody had judged that are no more.</param>
/// <param name="Unsorted">Voices in no theme after it.</param>
public sealed record MiningRunLine(long Id, DateTimeOffset At, string ByName, bool Afresh, int Voices, int Kept, int Moved, int Joined, int Themes, int Fresh, int Gone, int Unsorted);
