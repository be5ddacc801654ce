using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class CreepyStarter
{
    // Tells readers that they were watched. What they did on purpose with the brand (an order, a booking) may be named.
    private static readonly string[] Phrases =
    [
        "we (saw|noticed|spotted|see) [that] you [just|recently] (looked|browsed|viewed|visited|searched|clicked|opened|left)", "we (saw|noticed|spotted|see) [that] (you're|you were|you've been) [just|still] (looking|browsing|searching|reading)", "we (saw|noticed|spotted|see|'ve seen) [that] you (haven't|didn't|hesitated|stopped|read|are reading)",
        "we (know|saw|noticed) (where|when|how often|what|which) you (live|were|look|looked|browsed|earn|spend|buy|bought|searched|read|watched|clicked|opened|viewed|visited)",
        "(we've|we have|i've) been (watching|following|tracking|keeping an eye on|observing|monitoring) (you|your|what you)", "(watching|tracking|following) your (every|clicks|visits|browsing|screen|activity|location)",
        "(since|because|as) you (recently|just|last|) (looked at|searched for|searched|browsed|visited|viewed|clicked on|clicked|opened|hovered over|lingered on|read about|watched)", "you (viewed|visited|opened|looked at) (this|it|us|our page|this page|our email) (# times|twice|three times|last night)", "(you|you've) (looked|been looking|been browsing) (at|for) (this|it|them) # (times|hours|minutes)", "(last|late at) night you (looked|searched|browsed|read|visited|viewed)",
        "your (search|browsing|location|microphone|purchase|financial|medical|health|bank) (history|data|records) (shows|tells|says|suggests|reveals)", "(based on|judging by|going by|according to) your (location|income|salary|health|age|weight|pregnancy|browsing|browsing history|search history|searches|messages|messages with|emails|relationship|marital status|medical history|bank account|credit score|sleep|religion|neighbourhood|neighborhood)", "people (your age|your weight|with your income|with your salary|with your condition|with your weight|at your age|of your age|of your size|of your income)", "(at|for) (your age|a woman your age|a man your age|someone your age|someone of your size)", "now that (you're|you are|you've been) (pregnant|divorced|single|ill|broke|unemployed|laid off|sixty|fifty|over #|#)", "we (heard|know|see|noticed|guess) (you're|you are|you've been) (pregnant|expecting|divorced|single|ill|moving|getting divorced|laid off|unemployed|sick|lonely|in debt|home alone|alone)", "(is|are) (your|the) (baby|bump|divorce|illness|loan|debt) (due|coming|growing)", "(your|that) (phone|camera|location|calendar|device) (told|tells|says|shows) us", "(we|i) know you're (home|at home|awake|there|still there|out there|in town|near|nearby)", "you're (standing|sitting|walking) (near|by|outside|in front of|right next to)", "(you live|you're|you are) (just|only) # (minutes|metres|meters|miles|steps|km) (away|from)", "why did(n't| not) you (open|answer|click|finish|buy|come back)", "why did you (leave|go|stop|hesitate|abandon)",
    ];

    public static Guardrail Guardrail { get; } = new(
        "no-creepy-references",
        "No sign of being watched",
        GuardrailFamily.Tone,
        new LexicalRule(Phrases, ["(your|the) order history", "(you told|you said to|you asked|you wrote to) us"], "tells readers that they were watched"),
        GuardrailScope.Everywhere,
        Severity.Warn,
        new("Tells the reader that they were watched, or what was guessed about them.", "Speak of what they told you or chose themselves, or of the thing itself, without saying how you know."),
        [
            Fires("We saw that you looked at the blue kettle last night."),
            Fires("Because you searched for sleep, here is a tea."),
            Fires("Based on your browsing history, you need a break."),
            Fires("We know you're home."),
            Silent("You asked us to write when the spring tin is back. It is."),
            Silent("Your order left our shop this morning."),
            Silent("A tea for late evenings, without caffeine."),
        ]);
}
