namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>Fires on the hardest sentences when a text reads harder than a school grade, by <see cref="Judging.ReadingGrade"/>.</summary>
/// <param name="MostGrade">The hardest grade that is still fine, 1 to 20: 8 is read by most grown-ups at a glance.</param>
/// <param name="LeastWords">Shorter texts are not judged; a grade of a few words says nothing. 10 to 1,000.</param>
public sealed record ReadabilityRule(double MostGrade, int LeastWords) : RuleKind;
