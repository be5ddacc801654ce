using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class FatigueStarter
{
    public static Guardrail Guardrail { get; } = new(
        "weekly-fatigue",
        "At most three a week",
        GuardrailFamily.Fatigue,
        new FrequencyRule(Most: 3, Days: 7),
        GuardrailScope.Everywhere,
        Severity.Block,
        new("This person has heard from us often enough in the last seven days.", "Tell a brand story instead, or stay silent until the window moves on."),
        [
            Fires("A fourth message in a week.") with { AlreadySent = 3 },
            Fires("Another one, after a launch that sent too many.") with { AlreadySent = 6 },
            Silent("The first message in a week.") with { AlreadySent = 0 },
            Silent("The third message in a week.") with { AlreadySent = 2 },
        ]);
}
