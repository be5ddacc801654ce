namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>Something a check found on a map.</summary>
/// <param name="Kind">What it looked for.</param>
/// <param name="Element">Where; see <see cref="PlanKey"/>.</param>
/// <param name="Sentence">What is so, and what could be done.</param>
public sealed record PlanCheck(PlanCheckKind Kind, string Element, string Sentence);
