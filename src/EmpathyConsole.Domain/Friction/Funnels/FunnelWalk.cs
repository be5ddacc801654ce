namespace EmpathyConsole.Domain.Friction.Funnels;

/// <summary>How far one person came: the first time they came furthest.</summary>
/// <param name="Person">Code.</param>
/// <param name="Slice">Of the signal they came in with.</param>
/// <param name="Times">When they reached each step they reached, milliseconds since 1970; one at least.</param>
public sealed record FunnelWalk(int Person, int Slice, IReadOnlyList<long> Times);
