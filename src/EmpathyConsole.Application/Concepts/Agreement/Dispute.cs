using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts.Agreement;

/// <summary>A concept one person keeps and another turns down.</summary>
/// <param name="Said">Who said what, with reasons.</param>
/// <param name="Settled">What was settled, or null while it is open.</param>
/// <param name="Reason">Why; empty while it is open.</param>
/// <param name="SettledBy">By whom; empty while it is open.</param>
/// <param name="Picked">Whether it is one of the three, and so can't be settled as no.</param>
public sealed record Dispute(DealtCard Card, IReadOnlyList<ColleagueVerdict> Said, TriageChoice? Settled, string Reason, string SettledBy, bool Picked);
