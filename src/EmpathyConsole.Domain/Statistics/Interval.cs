namespace EmpathyConsole.Domain.Statistics;

/// <summary>A value with its 95% interval, in the value's own unit.</summary>
public readonly record struct Interval(double Value, double Low, double High);
