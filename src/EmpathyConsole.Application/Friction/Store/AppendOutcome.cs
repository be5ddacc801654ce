namespace EmpathyConsole.Application.Friction.Store;

/// <summary>What became of a batch: new signals, those that were there before or twice in the batch, and those of days that are kept as totals, which are not taken.</summary>
public readonly record struct AppendOutcome(int Accepted, int Duplicates, int TooOld = 0);
