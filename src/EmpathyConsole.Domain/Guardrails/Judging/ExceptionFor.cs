namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>A finding a CX lead let through: one guardrail, in one sentence, whoever says it, until a moment.</summary>
/// <param name="Guardrail">The guardrail's slug.</param>
/// <param name="Sentence">The sentence the finding stands in, as <see cref="Sentences.Key"/> folds it.</param>
/// <param name="Why">Reason, owner and end.</param>
public sealed record ExceptionFor(string Guardrail, string Sentence, ExceptionGrant Why);
