using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>A concept as the guardrails see it.</summary>
internal static class ConceptCopy
{
    /// <summary>Writers whose names begin with this are patterns written by people; anything else is a language model.</summary>
    private const string BuiltIn = "built-in";

    public static Copy Of(ConceptText text, string writer, string channel, string stage, IReadOnlyList<BrandValueWords> values, IReadOnlyList<OfferFactClaim> facts, IReadOnlyList<CopySibling> siblings) => new(
        [(CopyPart.Headline, text.Headline), (CopyPart.Body, text.Body), (CopyPart.Cta, text.Cta), (CopyPart.Visual, text.Visual)],
        channel,
        stage.Length == 0 ? null : stage,
        Values: values,
        Facts: facts,
        MadeByAi: !writer.StartsWith(BuiltIn, StringComparison.Ordinal),
        Siblings: siblings);
}
