namespace EmpathyConsole.Application.Concepts.Runs;

/// <summary>What the job that writes concepts answers with.</summary>
internal sealed record RunOutcome(int Written, int Asked, int Blocked, string? Note);
