using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;

namespace EmpathyConsole.Application.Guardrails.BrandGuide;

/// <summary>A guardrail that a sentence of a brand guide asks for, to keep or to drop.</summary>
/// <param name="Number">1, 2, 3 in the order of the guide.</param>
/// <param name="Kind">What sort of instruction it was read as.</param>
/// <param name="Guardrail">The guardrail, with examples made from the rule; its slug is empty.</param>
/// <param name="Line">The line of the guide, 1 or more.</param>
/// <param name="Cited">The sentence it comes from.</param>
/// <param name="Assumed">What the guide leaves open and was filled in; empty when it says all.</param>
/// <param name="Examples">What the guardrail does with its examples.</param>
public sealed record GuideSuggestion(
    int Number, InstructionKind Kind, Guardrail Guardrail, int Line, string Cited, string Assumed, IReadOnlyList<ExampleOutcome> Examples)
{
    /// <summary>Whether all its examples come out as they should. One that is not sound can be kept, and has to be mended before it can be proposed.</summary>
    public bool IsSound => Examples.All(e => e.AsItShould);
}
