using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class AgreementStarter
{
    private static readonly CopySibling Page = new("Landing page", "The spring tin is \u20AC19 with free shipping, until 30 June. Take your time.", "landing-page");

    public static Guardrail Guardrail { get; } = new(
        "campaign-agrees",
        "One campaign, one promise",
        GuardrailFamily.Consistency,
        new CampaignAgreementRule([AgreementOn.Price, AgreementOn.Discount, AgreementOn.Date, AgreementOn.Promise, AgreementOn.Tone]),
        GuardrailScope.Everywhere,
        Severity.Warn,
        new("Another text of this campaign says something else.", "Agree on one of the two, and change the other text as well."),
        [
            Fires("The spring tin for \u20AC24.", "email") with { Siblings = [Page] },
            Fires("The spring tin for \u20AC19. Shipping costs \u20AC4.", "email") with { Siblings = [Page] },
            Fires("\u20AC19 until 15 July.", "social") with { Siblings = [Page] },
            Fires("\u20AC19. Hurry!", "search-ad") with { Siblings = [Page] },
            Silent("The spring tin for 19 euros, free delivery, until June 30.", "email") with { Siblings = [Page] },
            Silent("Spring tins from \u20AC19; the large one is \u20AC34.", "email") with { Siblings = [Page] },
            Silent("A quiet cup for a slow afternoon.", "email") with { Siblings = [Page] },
            Silent("The spring tin for \u20AC24.", "email"),
        ]);
}
