namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>A placeholder that is filled with something known about the person.</summary>
/// <param name="Name">The field, as written.</param>
/// <param name="Start">UTF-16 offset of the whole placeholder.</param>
/// <param name="Length">Its UTF-16 length.</param>
public sealed record MergeField(string Name, int Start, int Length);
