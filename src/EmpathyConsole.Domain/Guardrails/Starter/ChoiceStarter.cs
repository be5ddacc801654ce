using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class ChoiceStarter
{
    // Choices that are made for the reader, or turned round so that a hasty yes means no, and ways out that lead over a telephone.
    private static readonly string[] Phrases =
    [
        "(uncheck|untick|deselect) [the|this] (box|checkbox|option) (if|to|unless)", "(uncheck|untick|deselect) (if|here if|below if)", "(tick|check|click|select) (here|this|the box|this box|the box below|below) if you (do not|don't|would rather not|would prefer not|prefer not|no longer|object)", "unless you (tell us|say|state|tick|uncheck|untick|opt out|let us know|write to us|object)", "(opt|opting) out by (writing|calling|post|sending a letter|phoning|contacting)", "by (not|failing to) (ticking|unticking|replying|objecting|opting) [out] you (agree|accept|consent)", "(we'll|we will) (assume|take it) (that|as) you (agree|accept|want|consent|a yes)", "(pre selected|preselected|pre ticked|already selected|already added) for (you|your convenience)", "(we've|we have) added (it|this|one) [to your basket|to your cart|to your order] for you", "added to your (basket|cart|order|bag) for your (convenience|protection|peace of mind|benefit)",
        "(cancel|terminate) [it|your membership|your subscription|your plan|the membership|membership|subscription] [at any time|anytime] by (contacting|calling|phoning|phone|post|writing)", "(membership|program|subscription|plan|contract|renewal) [at any time|anytime] (by contacting|by calling|by phone|by post|by writing)", "(memberships|shipments|payments|subscriptions|renewals) (at any time|anytime) by (contacting|calling|phoning)", "(call|phone|contact|write to) (customer service|customer care|customer support|member services|support|us) (to|and ask to) (cancel|terminate|stop|end|unsubscribe)", "(must|have to|need to) (contact|call|phone) (customer service|customer care|customer support|member services|our customer service)", "to (cancel|terminate) (it|your membership|your subscription|your plan|your account|your trial|membership|the contract) [please|you must|you have to] (call|phone|write|contact)", "(customize|cancel|change|stop) (this program|future shipments|this program or future shipments|a membership|your membership) (call|contact|by calling)", "(renewal|renewing) [of a|of your] [membership|subscription] (contact|call)", "to (purchase or terminate|customize|terminate) [a|your|this] (membership|program|subscription)", "(cancellations|cancellation) (is|are) only (possible|accepted) (by|in|over the) (phone|post|writing|person)", "(exit|early termination|cancellation|termination|early cancellation|disconnection) (fee|fees|charge|charges) (of #|apply|applies|may apply|will apply|is|are)",
    ];

    public static Guardrail Guardrail { get; } = new(
        "plain-choices",
        "A choice is plain, and leaving is easy",
        GuardrailFamily.Tone,
        new LexicalRule(Phrases, ["(unless|if) you tell us (you're|you are) (coming|late)"], "turns a choice round or makes leaving hard"),
        GuardrailScope.Everywhere,
        Severity.Warn,
        new("Makes the choice for the reader, or makes it hard to leave.", "Ask for a yes in plain words, leave the box empty, and let people go the way they came: \"Cancel here, in two clicks.\""),
        [
            Fires("Untick the box if you would rather not hear from us."),
            Fires("We will write to you about offers unless you tell us otherwise."),
            Fires("You can cancel your subscription at any time by calling us."),
            Silent("Tick the box if you would like to hear from us."),
            Silent("Cancel here, in two clicks."),
            Silent("Call us if the tin arrives dented."),
        ]);
}
