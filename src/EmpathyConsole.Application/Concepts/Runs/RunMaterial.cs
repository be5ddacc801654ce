using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Concepts.Runs;

/// <summary>Everything a run works from, as it was when it started.</summary>
/// <param name="Brief">What the writer gets.</param>
/// <param name="Sources">Where the quotes of the brief come from.</param>
/// <param name="Voices">How many verbatims each theme holds.</param>
/// <param name="Values">The value a concept is judged by.</param>
/// <param name="Facts">What an urgency or scarcity claim may rest on.</param>
public sealed record RunMaterial(
    WriterBrief Brief,
    IReadOnlyList<QuoteOrigin> Sources,
    IReadOnlyDictionary<long, int> Voices,
    IReadOnlyList<BrandValueWords> Values,
    IReadOnlyList<OfferFactClaim> Facts)
{
    /// <summary>The campaign's other texts, which a concept must not contradict.</summary>
    public IReadOnlyList<CopySibling> Siblings { get; init; } = [];
}
