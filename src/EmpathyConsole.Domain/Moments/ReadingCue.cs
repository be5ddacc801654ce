namespace EmpathyConsole.Domain.Moments;

/// <summary>Words that spoke for a reading, as written (case folded).</summary>
public sealed record ReadingCue(string Words, ReadingKind Says);
