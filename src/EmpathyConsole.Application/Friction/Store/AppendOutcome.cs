namespace EmpathyConsole.Application.Friction.Store;

/// <summary>What became of a batch: new signals, and those that were there before or twice in the batch.</summary>
public readonly record struct AppendOutcome(int Accepted, int Duplicates);
