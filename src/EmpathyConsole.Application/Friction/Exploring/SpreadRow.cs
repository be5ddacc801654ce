using EmpathyConsole.Domain.Friction.Spreads;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>The spread of one slice.</summary>
public sealed record SpreadRow(string Slice, ValueSpread Spread);
