namespace EmpathyConsole.Application.Friction.Import;

/// <summary>A line that was not taken, and why.</summary>
public sealed record LineReject(long Line, string Reason);
