using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class RecipientStarter
{
    public static Guardrail Guardrail { get; } = new(
        "not-while-we-owe-an-answer",
        "Not while we owe an answer",
        GuardrailFamily.Support,
        new RecipientRule([RecipientState.OpenComplaint, RecipientState.Grief]),
        GuardrailScope.Everywhere,
        Severity.Block,
        new("An offer would hurt them now.", "Answer first, and let the offer wait."),
        [
            Fires("New this week: the spring tin.") with { Recipient = RecipientState.OpenComplaint },
            Fires("New this week: the spring tin.") with { Recipient = RecipientState.Grief },
            Silent("New this week: the spring tin."),
            Silent("A quiet story from the garden.") with { Recipient = RecipientState.Frustrated },
        ],
        OnFail: OnFail.Suppress);
}
