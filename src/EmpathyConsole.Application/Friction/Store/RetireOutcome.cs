namespace EmpathyConsole.Application.Friction.Store;

/// <summary>What became of old days: days now kept as totals, signals that went, and how many bytes the totals take.</summary>
public readonly record struct RetireOutcome(int Days, long Signals, long Bytes);
