using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Guardrails.Measured.Labels;

/// <summary>Which labelled lines; what is null or empty filters nothing.</summary>
/// <param name="Search">Words in the text.</param>
/// <param name="Family">The family.</param>
/// <param name="MustFire">Must fire, or leave alone.</param>
/// <param name="Kind">The kind; "-" for lines without one.</param>
/// <param name="Guardrail">Lines labelled for this guardrail by name.</param>
/// <param name="Upload">Lines that came with this upload.</param>
public sealed record LabelFilter(string? Search = null, GuardrailFamily? Family = null, bool? MustFire = null, string? Kind = null, string? Guardrail = null, long? Upload = null);
