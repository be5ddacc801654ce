using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Web.Features.Guardrails.Drafts;

/// <summary>What a new guardrail begins as: one of each kind, with words to be replaced.</summary>
internal static class GuardrailSeeds
{
    /// <summary>In the order they are offered.</summary>
    public static IReadOnlyList<(string Kind, string Says, Guardrail Seed)> All { get; } =
    [
        ("Words to leave out", "Objects to each of a list of phrases.", Of(GuardrailFamily.Tone, new LexicalRule(["world class"], [], ""), "Says what we do not say.")),
        ("The house's words", "Use this, not that: suggests the better word.", Of(GuardrailFamily.Tone, new SubstitutionRule([new("utilise", "use")], []), "We say it otherwise.")),
        ("Words that must be there", "Objects when none of a list is said.", Of(GuardrailFamily.Consent, new RequireRule(["unsubscribe"]), "Something has to be said and is not.")),
        ("If this, then that", "When one thing is said, another has to be said too.", Of(GuardrailFamily.Consistency, new ConditionalRule(["free trial"], ["cancel any time"]), "Says the one without the other.")),
        ("A claim needs a ground", "A claim stands only on an offer fact or a story with consent.", Of(GuardrailFamily.Tone, new ClaimEvidenceRule("scarcity", ["(only|just) # left"], [], EvidenceKind.StockLeft), "Claims what nothing stands behind.")),
        ("Fear needs a way out", "A threat is fine only with what a person can calmly do.", Of(GuardrailFamily.Tone, new FearLoadRule(["you will regret it"], ["here is what you can do"], []), "Threatens and shows no way out.")),
        ("Too much of it", "Counts phrases, exclamation marks or capitals in 100 words.", Of(GuardrailFamily.Tone, new DensityRule(DensityMeasure.ExclamationMarks, 1, [], []), "Too much of it.")),
        ("Easy to read", "Objects to the hardest sentences above a school grade.", Of(GuardrailFamily.Support, new ReadabilityRule(8, 30), "Reads hard.")),
        ("A campaign agrees", "Ad, page, e-mail and answer say the same price, date and promise.", Of(GuardrailFamily.Consistency, new CampaignAgreementRule([AgreementOn.Price, AgreementOn.Date, AgreementOn.Promise]), "Another text of the campaign says otherwise.")),
        ("Least data", "Only allowed fields may be merged in.", Of(GuardrailFamily.LeastData, new AllowedFieldsRule(["first_name"]), "Uses data this needs not.")),
        ("AI is named", "Copy a machine wrote says so.", Of(GuardrailFamily.Disclosure, new DisclosureRule(["written with AI"]), "A machine wrote it and it does not say so.")),
        ("How often", "At most so many messages to one person.", Of(GuardrailFamily.Fatigue, new FrequencyRule(3, 7), "They have heard enough from us.")),
        ("Quiet hours", "No message between two times of the person's own clock.", Of(GuardrailFamily.Fatigue, new QuietHoursRule(new(21, 0), new(8, 0)), "It is late where they are.")),
        ("Not to somebody who", "No message to somebody it would hurt now.", Of(GuardrailFamily.Support, new RecipientRule([RecipientState.OpenComplaint]), "It would hurt them now.")),
        ("A pattern", "Each match of a regular expression.", Of(GuardrailFamily.Tone, new PatternRule("!{3,}"), "Looks like something we do not write.")),
    ];

    private static Guardrail Of(GuardrailFamily family, RuleKind rule, string reason) =>
        new("", "", family, rule, GuardrailScope.Everywhere, Severity.Warn, new(reason, ""), []);
}
