using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Demo.House;

/// <summary>Guardrails that Leafward wrote for itself, beside the starter set.</summary>
public static class GuardrailContent
{
    public static IReadOnlyList<Guardrail> All { get; } =
    [
        new(
            "no-health-promises",
            "Tea is not medicine",
            GuardrailFamily.Tone,
            new LexicalRule(
                [
                    "(detox|detoxes|detoxify|detoxifies|detoxifying)", "(cure|cures|heal|heals) (you|your|stress|anxiety|insomnia|headaches)", "(boost|boosts|strengthens) [your] (immunity|immune system|metabolism)",
                    "(burn|burns|melt|melts) [away|off] [belly|body] fat", "lose weight", "(fight|fights|beat|beats) (stress|anxiety|ageing|aging|cancer|disease)", "(anti-ageing|anti-aging|superfood|miracle)", "(lowers|reduces) [your] (blood pressure|cholesterol)", "doctors (recommend|agree)",
                ],
                []),
            GuardrailScope.Everywhere,
            Severity.Block,
            new("Promises something for the body that tea can't promise.", "Say what the moment is like: \"a calm afternoon\", \"something warm to hold\"."),
            [
                Fires("Our matcha detoxes your body in a week."),
                Fires("Boost your metabolism before lunch."),
                Fires("The superfood your desk was waiting for."),
                Silent("A calm afternoon, and a bowl to hold."),
                Silent("It won't change your life. It may change your four o'clock."),
            ]),
        new(
            "plain-words-for-grades",
            "Grades in plain words",
            GuardrailFamily.Consistency,
            new LexicalRule(["(culinary|barista|reserve|imperial|premium) grade", "(umami-forward|first-flush tencha|stone-milled tencha|chasen|chawan|natsume)"], []),
            GuardrailScope.Everywhere,
            Severity.Warn,
            new("Needs a dictionary.", "Say what it is for: \"for milk\", \"for a bowl\", \"for baking\"; \"whisk\" for chasen, \"bowl\" for chawan."),
            [
                Fires("Choose our culinary grade for smoothies."),
                Fires("Warm the chawan before you begin."),
                Silent("The green tin is for a bowl, the grey one is for milk."),
                Silent("Warm the bowl before you begin."),
            ]),
        new(
            "no-being-watched",
            "Nothing creepy",
            GuardrailFamily.LeastData,
            new LexicalRule(["we (noticed|saw|see) [that] you (looked|viewed|left|were|opened|read|visited|forgot)", "you left (something|this|it) [behind] in your (basket|cart)", "we know (where|when|what) you", "still thinking about (it|this|that)"], []),
            GuardrailScope.In("email", "sms", "social"),
            Severity.Warn,
            new("May feel watched.", "Say what you offer, and leave out how you came to think of it."),
            [
                Fires("We noticed you looked twice.", "email"),
                Fires("You left something behind in your basket.", "email"),
                Silent("If you'd like to try it, the small tin is a good start.", "email"),
                Silent("We see tea as a pause, not a fuel.", "email"),
            ]),
    ];
}
