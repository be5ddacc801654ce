using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class PlainAnswerStarter
{
    public static Guardrail Guardrail { get; } = new(
        "answers-read-easily",
        "Answers read easily",
        GuardrailFamily.Support,
        new ReadabilityRule(MostGrade: 10, LeastWords: 30),
        GuardrailScope.In("support", "support-answer", "chat"),
        Severity.Advise,
        new("Somebody who needs help should not have to read this twice.", "Make two sentences of it, and take the everyday word."),
        [
            Fires(
                "In accordance with the applicable regulations governing international consignments, the reimbursement of expenditures associated with the transportation of merchandise necessitates the submission of comprehensive documentation, including the identification of the originating facility.",
                "support"),
            Fires(
                "Notwithstanding the aforementioned considerations, our organisation endeavours to facilitate the expeditious resolution of outstanding complications, provided that the appropriate authorisation has been communicated in advance by the responsible representative of your household.",
                "chat"),
            Silent("We are sorry that your tin came late. Please send us the number on the label. We will look for it today and write to you before six. If it is lost, we send you a new one.", "support"),
            Silent("You can send it back within thirty days. Put it in the box it came in, and add the slip. We pay for the post. You get your money back as soon as the box is here.", "chat"),
            Silent("International reimbursement documentation.", "support"),
        ]);
}
