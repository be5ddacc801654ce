namespace EmpathyConsole.Domain.Guardrails.Measured;

/// <summary>What the live guardrails of a family did together with the lines labelled for it: one of them firing is enough.</summary>
/// <param name="Family">The family.</param>
/// <param name="Counts">Over all its lines.</param>
/// <param name="Kinds">The same by kind, most lines first; the kinds add up to the whole.</param>
public sealed record FamilyCounts(GuardrailFamily Family, FireCounts Counts, IReadOnlyList<KindCounts> Kinds);
