using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Guardrails.Measured.Labels;

/// <summary>A line to be labelled, or how a labelled line is to read.</summary>
/// <param name="Text">The words, 1 to 5,000 characters.</param>
/// <param name="Family">The family.</param>
/// <param name="MustFire">Must fire, or leave alone.</param>
/// <param name="Guardrail">Slug of the one guardrail that must fire, or empty.</param>
/// <param name="Kind">What sort of text, or empty.</param>
/// <param name="Site">Where it was seen, or empty.</param>
public sealed record NewLabel(string Text, GuardrailFamily Family, bool MustFire, string Guardrail = "", string Kind = "", string Site = "");
