using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class DisclosureStarter
{
    // Advises only: the line belongs into the footer of the message, which the writer of a sketch does not see.
    public static Guardrail Guardrail { get; } = new(
        "say-it-is-ai",
        "Say when AI helped",
        GuardrailFamily.Disclosure,
        new DisclosureRule(
        [
            "(written|made|drafted|created|prepared|composed|generated|produced|designed) [in part|partly] (with|by|using) [the help of|help from|help of] [an] (ai|artificial intelligence)", "(ai|artificial intelligence) (helped|wrote|assisted|drafted|made|generated)", "ai (generated|assisted|written|made|drafted)", "with (ai|artificial intelligence) (help|assistance|support)", "(you are|you're) (talking|chatting|speaking) (to|with) [an|our] ai",
        ]),
        GuardrailScope.In("email", "landing-page", "chat", "social"),
        Severity.Advise,
        new("A machine wrote this, and nothing here says so.", "Add a plain line, for example at the end: \"Written with the help of AI and read by a person.\""),
        [
            Fires("A slow cup for a long afternoon.", "email") with { MadeByAi = true },
            Fires("Ask us anything about caffeine.", "landing-page") with { MadeByAi = true },
            Silent("A slow cup. Written with the help of AI and read by Mara.", "email") with { MadeByAi = true },
            Silent("A slow cup for a long afternoon.", "email"),
            Silent("Matcha, ground to order.", "search-ad") with { MadeByAi = true },
        ]);
}
