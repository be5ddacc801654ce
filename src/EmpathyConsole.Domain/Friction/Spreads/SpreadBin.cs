namespace EmpathyConsole.Domain.Friction.Spreads;

/// <summary>How many values lie from one number to below another; the last bin of durations has no upper end.</summary>
public sealed record SpreadBin(double From, double Before, long Count);
