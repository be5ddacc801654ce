namespace EmpathyConsole.Application.Voices.Searching;

/// <summary>A saved search in the list.</summary>
/// <param name="Id">The saved search.</param>
/// <param name="Name">Its name.</param>
/// <param name="Address">What stands after "/voices/all?".</param>
/// <param name="Shared">Seen by everybody in the workspace.</param>
/// <param name="Mine">The caller's own, to change.</param>
/// <param name="ByName">Who saved it.</param>
/// <param name="New">Voices found that came since the caller last looked; 0 for a shared one never opened.</param>
public sealed record SavedSearchLine(long Id, string Name, string Address, bool Shared, bool Mine, string ByName, int New);
