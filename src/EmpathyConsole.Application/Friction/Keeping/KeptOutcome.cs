namespace EmpathyConsole.Application.Friction.Keeping;

/// <summary>What a run did: days that are totals now, and single signals that went.</summary>
public sealed record KeptOutcome(int Days, long Signals);
