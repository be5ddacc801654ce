using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class ConsentStarter
{
    // Silence, going on, or a box that was ticked for somebody is no yes.
    private static readonly string[] Phrases =
    [
        "by (continuing|staying|scrolling|browsing|clicking|reading|closing|ordering) (you|you are|you're) (agree|consent|accept|agreeing|consenting|opting)",
        "by (continuing to use|continuing to browse|using|browsing|closing|reading|staying on|submitting) (this|the|our) [site|website|app|page|message|form|shop|service] (you|you are|you're) (agree|consent|accept|agreeing|consenting|opting)",
        "(unless|until) you (opt out|unsubscribe|object|tell us otherwise|say no|untick|uncheck)", "if (you don't|you do not|we don't|we do not) (opt out|object|reply|respond|answer|hear from you) (we'll|we will|you will|you'll|you are|you're)",
        "(you've|you have|you are|you're|we have|we've) [been] automatically (enrolled|enroled|subscribed|opted in|opted you in|signed up|added|enrolled you|signed you up|added you|subscribed you)", "(we've|we have) (signed|opted|added) you (up|in|to our list|to the list)", "(we have|we've) (ticked|checked) the box for you", "your (silence|continued use) (means|counts as|is taken as) [a] (yes|consent|agreement|acceptance)",
        "(consent|permission|agreement) is (assumed|implied|given automatically)", "we (assume|take it) [that] you (agree|consent|are happy|are ok)", "no need to opt in",
    ];

    public static Guardrail Guardrail { get; } = new(
        "no-consent-by-silence",
        "Silence is no yes",
        GuardrailFamily.Consent,
        new LexicalRule(Phrases, [], "takes silence for a yes"),
        GuardrailScope.Everywhere,
        Severity.Block,
        new("Takes a yes that nobody gave.", "Ask, and say what happens either way: \"Would you like our letter once a month? You can stop it at any time.\""),
        [
            Fires("By continuing to browse our site you agree to our letters."),
            Fires("You have been automatically subscribed to our news."),
            Fires("If you do not reply, we will sign you up."),
            Fires("We'll send you offers unless you opt out."),
            Silent("Would you like our letter once a month? You can stop it at any time."),
            Silent("You can opt out of these letters whenever you like."),
            Silent("Until you tell us, we will not write."),
            Silent("We will only write if you say yes."),
        ]);
}
