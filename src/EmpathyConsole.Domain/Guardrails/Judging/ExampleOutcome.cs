namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>An example and what the guardrail did with it.</summary>
/// <param name="Example">The example.</param>
/// <param name="Findings">What the guardrail objected to in it.</param>
/// <param name="AsItShould">True when it fired as it must, or stayed silent as it must.</param>
public sealed record ExampleOutcome(GuardrailExample Example, IReadOnlyList<Finding> Findings, bool AsItShould);
