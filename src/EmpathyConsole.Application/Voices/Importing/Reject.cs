namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>A row that was not taken: its line, why, and its redacted words.</summary>
public sealed record Reject(long Line, string Reason, string Raw);
