using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class QuietStarter
{
    public static Guardrail Guardrail { get; } = new(
        "quiet-nights",
        "Quiet nights",
        GuardrailFamily.Fatigue,
        new QuietHoursRule(new(21, 0), new(8, 0)),
        GuardrailScope.Everywhere,
        Severity.Block,
        new("It is evening or night for this person.", "Let it wait until the morning on their own clock."),
        [
            Fires("A message late at night.") with { LocalTime = new(23, 30) },
            Fires("A message before breakfast.") with { LocalTime = new(6, 15) },
            Silent("A message at noon.") with { LocalTime = new(12, 0) },
            Silent("A message when the quiet ends.") with { LocalTime = new(8, 0) },
        ],
        OnFail: OnFail.Defer);
}
