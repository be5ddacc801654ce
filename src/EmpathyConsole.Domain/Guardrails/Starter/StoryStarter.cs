using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class StoryStarter
{
    private static readonly string[] Phrases =
    [
        "(i|we) know [exactly|just|all too well] (how|what) (it|that|this) feels [like|to]", "(i've|i have|we've|we have) [all] been (there|in your shoes|where you are|through it|through this)", "as (a|an) [busy|new|working|fellow|tired|single] (mother|father|mum|mom|dad|parent|nurse|carer|survivor|patient|veteran|student|customer) (of #|of two|of three|of one|myself|like you)", "(when|after) i was (diagnosed|pregnant|laid off|burned out|burnt out|made redundant)", "my own (journey|story|struggle|diagnosis|experience|burnout) (with|of|taught|began|started)", "(it|this) (changed|saved|transformed) my (life|skin|sleep|marriage|mornings|health)", "i (used to|once) (struggle|suffer|lie awake|dread|feel|hide|hate|believe)", "like you (i|we) (once|used|was|were|have|struggled|felt)", "(i|we) [too] (struggled|suffered) (with|for|through)", "i was (skeptical|sceptical) (at first|too|until)", "(trust me|believe me) (i've|i have|i was) (been|tried|there)", "i (lost|dropped) # (pounds|kilos|kg|lbs|stone)",
    ];

    public static Guardrail Guardrail { get; } = new(
        "lived-experience-needs-a-story",
        "Lived experience needs a story",
        GuardrailFamily.Consistency,
        new ClaimEvidenceRule("lived experience", Phrases, [], EvidenceKind.Story),
        GuardrailScope.Everywhere,
        Severity.Block,
        new("Speaks as somebody who lived through it.", "Use a real story with consent, or say what customers have told us."),
        [
            Fires("We know exactly how it feels to lie awake."),
            Fires("I've been there. It changed my life."),
            Fires("As a mother of two, I drink it every morning."),
            Silent("I've been there. It changed my life.") with { HasStory = true },
            Silent("Customers tell us that evenings are the hard part."),
            Silent("We know our farms by name."),
        ]);
}
