namespace EmpathyConsole.Domain.Guardrails.Measured;

/// <summary>A text somebody marked: the family, or one guardrail of it, must fire, or the family must leave it alone.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Text">The words.</param>
/// <param name="Family">The family it is marked for.</param>
/// <param name="MustFire">True when something has to object.</param>
/// <param name="Guardrail">Slug of the one guardrail that has to; empty when any of the family will do, and for a text to leave alone.</param>
/// <param name="Kind">A word of the workspace's own for what sort of text it is; may be empty.</param>
public sealed record LabelledText(long Id, string Text, GuardrailFamily Family, bool MustFire, string Guardrail = "", string Kind = "");
