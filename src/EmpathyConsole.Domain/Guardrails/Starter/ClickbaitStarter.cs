using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class ClickbaitStarter
{
    private const string Things = "things|reasons|ways|signs|facts|tips|tricks|secrets|questions|mistakes|lies|habits|products|gifts|ideas|photos|pictures|tweets|moments|people|foods|recipes|hacks|struggles|times|quotes|stories|places";

    // Promises that hide what they promise. A number of things alone is no bait: "3 ways to brew it" says what comes.
    private static readonly string[] Phrases =
    [
        "(you won't|you will not|you'll never|you will never|you'd never|nobody will) (believe|guess|expect|forget|look at)", "(what|you'll never guess what) (happened|happens|he did|she did|they did|came) next", "what happens next (will|is)", "(will|that|and it'll|it will) (blow your mind|blow you away|shock you|amaze you|surprise you|make you cry|make you laugh|make you smile|make you weep|make you gasp|make you rethink|change your life|leave you speechless|break your heart|melt your heart|restore your faith|give you chills|give you goosebumps)", "(this|one) (one|weird|simple|strange|crazy) [little|old] (trick|secret|hack|tip|thing)", "(doctors|experts|banks|dentists|insiders|airlines|they) (hate|don't want you to know|won't tell you|are furious|are begging)", "(they|nobody|no one|companies|brands) (don't|doesn't|does not|do not|won't|will) want[s] you to know", "(nobody|no one) (is telling|tells|told|ever tells|ever told) you", "the (truth|real reason|real story|shocking truth|secret|dark side|surprising reason) (about|behind|why|of)", "(find out|discover|learn|see|here's|this is|guess) (why|what|how) (everyone|everybody|nobody|no one|the internet|people everywhere)", "(here's|this is|and here's) (why|what) (you|you've|you're|it|nobody|everyone|happens when|happened when)", "(everything|all) you (thought you knew|think you know) (about|is wrong)", "(number|no|#) # (will|is going to|made me|blew|shocked)", "(can you guess|can we guess|bet you can't|only # people can|only true|how many of these|how well do you know|which one of these|what does your|what your)", "(is breaking|broke|breaks|winning|is losing|will break) the internet", "(went|goes|is going) viral", "(literally|actually) (can't even|everyone|the best|me|us)", "(the internet|twitter|everyone) (is|can't) (losing|stop|freaking|obsessed|going crazy)",
        "# (" + Things + ") (that|you|you'll|you're|every|everyone|only|we|who|which|all|that'll|nobody|no one|your)", "# (most|absolutely|insanely|surprising|shocking|weird|hilarious|ridiculous|brilliant|incredible|amazing|unbelievable|adorable|genius|perfect) (" + Things + ")", "(insanely|ridiculously|seriously|totally) (genius|clever|weird|hilarious|cute|delicious|perfect|easy|adorable|useful)", "(wait|just wait) (for it|until you see|till you see)", "(jaw dropping|mind blowing|mind boggling|gobsmacking|jaw droppingly)", "you (need|have) to (see|know|try|read|watch) (this|these) (right now|before|immediately|to believe)", "(i|we) (tried|did) (it|this) (so you|for a week|for # days)", "this is (what it|what happens|the best thing|the only|the one|exactly what)", "(so|then) this happened",
    ];

    public static Guardrail Guardrail { get; } = new(
        "no-clickbait",
        "No bait for a click",
        GuardrailFamily.Tone,
        new LexicalRule(Phrases, [], "baits a click with what it hides"),
        GuardrailScope.Everywhere,
        Severity.Advise,
        new("Baits a click by hiding what it is about.", "Say in the line itself what the reader will find."),
        [
            Fires("You won't believe what happened next."),
            Fires("One weird trick for better tea"),
            Fires("17 insanely genius things that every tea drinker needs"),
            Silent("Three ways to brew it cold."),
            Silent("Why we roast on Tuesdays: the farm delivers on Mondays."),
            Silent("Our spring tin is here."),
        ]);
}
