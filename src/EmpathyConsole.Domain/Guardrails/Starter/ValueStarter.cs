using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class ValueStarter
{
    private static readonly BrandValueWords Slow = new("Unhurried", ["slow", "take your time", "ground to order"]);

    public static Guardrail Guardrail { get; } = new(
        "brand-value-shown",
        "The brand value is shown",
        GuardrailFamily.Value,
        new ValueEvidenceRule(),
        GuardrailScope.Everywhere,
        Severity.Warn,
        new("The brief asks this copy to show a brand value.", "Use one of the value's own words, or a proof of it."),
        [
            Fires("Get yours for less.") with { Value = Slow },
            Fires("The best tea there is.") with { Value = Slow },
            Silent("Brewed slowly, for one quiet cup.") with { Value = Slow },
            Silent("Each tin is ground to order.") with { Value = Slow },
            Silent("Get yours for less."),
        ]);
}
