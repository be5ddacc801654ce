namespace EmpathyConsole.Intelligence.Voices;

/// <summary>A theme that was there before: its voices stay in it unless they are clearly nearer elsewhere.</summary>
/// <param name="Key">Its id.</param>
/// <param name="Members">Verbatims in it.</param>
/// <param name="Pinned">Of these, the ones a person put there: they always stay.</param>
public sealed record HeldTheme(long Key, IReadOnlyList<long> Members, IReadOnlySet<long> Pinned);
