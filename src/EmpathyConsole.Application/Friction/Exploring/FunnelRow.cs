using EmpathyConsole.Domain.Friction.Funnels;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>The funnel of one slice.</summary>
public sealed record FunnelRow(string Slice, FunnelCount Count);
