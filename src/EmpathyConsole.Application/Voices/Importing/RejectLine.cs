namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>A rejected row: where and why.</summary>
public sealed record RejectLine(long Line, string Reason);
