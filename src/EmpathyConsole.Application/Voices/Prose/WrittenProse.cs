namespace EmpathyConsole.Application.Voices.Prose;

/// <summary>What a machine wrote on a theme, as shown.</summary>
/// <param name="Lines">Its sentences; one whose quotes are all gone is left out.</param>
/// <param name="Model">The model that answered, or was asked for if it did not say.</param>
/// <param name="At">When it was written.</param>
/// <param name="ByName">Who asked for it.</param>
/// <param name="IsStale">The theme's voices changed since.</param>
public sealed record WrittenProse(IReadOnlyList<ProseLine> Lines, string Model, DateTimeOffset At, string ByName, bool IsStale);
