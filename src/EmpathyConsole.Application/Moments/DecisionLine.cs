using EmpathyConsole.Domain.Moments;

namespace EmpathyConsole.Application.Moments;

/// <summary>A decision in a list; the person's key is empty for a caller who may not open a person.</summary>
public sealed record DecisionLine(string Id, DateTimeOffset At, string Person, string Channel, string Stage, Outcome Outcome, ReadingKind Reading, string Rule, string Why);
