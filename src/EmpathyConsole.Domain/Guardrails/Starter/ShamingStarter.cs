using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class ShamingStarter
{
    private static readonly string[] Phrases =
    [
        "no (thanks|thank you) (i|i'd|i'll|i'm|i've) (don't|do not|hate|prefer|rather|would rather|pay|paying|like|love|enjoy|not|stay|shop|be|got|have)", "^no (i'd|i would) (rather|prefer)", "^no i'll (pay|shop|stay|pass|do)", "^no i (don't|do not|hate) (want|like|need) (a|the|to save|to be|to look|savings|discounts|deals|free|money)",
        "(i'd|i would) rather (pay|pay full|do it the hard|stay|not save|miss)", "(i|i'll) (prefer to|like to|love to|want to|will|happily|gladly) (pay|paying) (full price|more)", "(i'll|i will) pay full price", "i (don't|do not) (like|want|need) (to save|saving|discounts|deals|a discount|savings|free stuff|the free gift|a free gift)", "i'd (rather) (not) (save|know|look|feel)", "i hate (saving|saving money|discounts|deals|free|good)", "(i'll|i will) (shop without|pass on) (a discount|discounts|savings|saving)", "(i'm|i am) not interested in (saving|being|looking|feeling|my)",
        "(don't|do not|never|why) be (the|that|another) (fool|idiot|loser|sucker|mug|dummy|dimwit) [who|that]", "(the|a) (fool|idiot|loser|sucker|mug) (who|that) (misses|missed|skips|skipped|waits|waited|passes|says no|pays|paid|hesitates)", "(you'd|you would|you'll|you will) (be|have to be) (a fool|an idiot|a mug|crazy|mad|stupid|silly|foolish|insane) (to|not to|if you)", "(only|just) (a fool|fools|an idiot|idiots|losers) (misses|passes|pass|waits|wait|wouldn't|would not|won't|pays|pay)", "(anyone|anybody) with (half a brain|any sense|common sense) (would|will|knows|does)", "(don't|do not) be (a fool|an idiot|stupid|lazy|selfish|that parent|that mum|that mom|that dad)", "(only|just) (a fool|fools|an idiot|idiots|losers) (would|will|skip|say|miss)", "(you should be|aren't you) ashamed [of yourself]", "shame on you", "you (owe|owed) it to your (family|children|kids|partner|husband|wife|parents)", "(what kind of|what sort of) (a |)(mother|father|parent|mum|mom|dad|friend|husband|wife) (would|are|lets|skips|doesn't|does not|forgets)", "(good|real|responsible|caring|smart|loving) (parents|mothers|mums|moms|fathers|dads|men|women|people|owners) (don't|do not|never|always|would never|know)", "if you (really|truly) (cared|loved|care|love) (about |)(your|them|him|her)", "(still|are you still) (making excuses|overpaying|being lazy)", "(no|stop making) (more |)excuses", "(let|letting|lets) (your family|your children|your kids|everyone|them|yourself) down", "you've let (yourself|us|them|everyone) down", "we're (disappointed|hurt|heartbroken|sad) (you|that you)", "(everyone|everybody) (but|except) you", "(embarrassed|ashamed) (by|of|about) your (body|skin|weight|home|teeth|age|face|smile|hair|house|car)", "(fix|get rid of) your (ugly|disgusting|embarrassing|flabby|gross)", "(your|that) (ugly|disgusting|flabby|gross) (body|skin|teeth|belly|face|hair)", "(let yourself|letting yourself) go", "(if you're|unless you're|are you) [just|really] too (lazy|stupid|cheap|careless) to",

        // a button that says no puts words into the reader's mouth
        "^(no|nah|nope) (thanks|thank you) (i|i'd|i'll|i'm|i've|my|we|we'd|we'll)", "^(no|nah) i (don't want|don't like|don't need|don't feel|rather|prefer|hate|pay|like|love|enjoy|do not want|do not like|do not feel)", "^(no|nah) (i'd|i'll) [just|rather] (rather|prefer|pay|gladly|happily|keep|stay|do)",
        "^i (don't|do not) (like|want|need) [any|a|to get] (free|deals|discount|discounts|savings|offers|gift|gifts|perks|rewards)", "^i (don't|do not) (want|like|need) to save", "i (don't|do not) (like|want|need) [a|an|any|your|my] (# off|exclusive|better|cheap|cheaper|lower)",
        "(i'd|i'll|i will|i want to) [just|rather|gladly|happily] (pay|paying) [the] (full|more|regular|retail)", "(continue|proceed|checkout|leave|shop|order|exit|go on) without (saving|savings|my discount|a discount|the discount|my savings|my gift|free shipping|free delivery|free membership|protection|my reward|my bonus)", "(i'll|i will|i'd rather) (shop|continue|pay|go) without", "i (prefer|like|love|enjoy|want) [to] (pay|paying) [the] (full|more|higher|extra)", "i (prefer|like|love|enjoy) (overpaying|being bored|being broke|being left out|being uninformed|being tired|wasting money|full price|full prices|higher prices)", "(i'm|i am) (fine|okay|ok|happy) (with|without) (paying more|paying full|paying extra|missing|losing|my boring|my dull|a boring)", "(i'll|i will) (risk it|take the risk|take my chances|miss out|stay poor|stay broke|stay bored|stay uninformed|stay unprotected|stay tired|let it pass|let this pass|let this offer go|let this deal go)", "i (choose|prefer) (to be|being|to stay|staying) (unprotected|uninformed|poor|broke|bored|alone|unhealthy|average|behind|ignorant)",
    ];

    private static readonly string[] Allowed =
    [
        "(no|never) thanks (needed|necessary)", "no thank you (note|card)", "(i'm|i am) (just looking|just browsing|done|finished|good|happy as i am)", "(i|i've) [already] (have|got|have got) (an account|one|it|this)", "(i'm|i am) already (a member|subscribed|signed up|a customer)",
    ];

    public static Guardrail Guardrail { get; } = new(
        "no-shaming",
        "No shame, no guilt",
        GuardrailFamily.Tone,
        new LexicalRule(Phrases, Allowed, "makes the reader feel small for choosing otherwise"),
        GuardrailScope.Everywhere,
        Severity.Block,
        new("Makes the reader feel small for choosing otherwise.", "Let a no be a no: \"No, thank you\" is enough, and say what is good about the offer instead."),
        [
            Fires("No thanks, I'd rather pay full price."),
            Fires("What kind of mother would skip this?"),
            Fires("Good parents never leave it to chance."),
            Fires("No, I don't want to save money."),
            Fires("Do not be the fool who misses out."),
            Fires("You'd be mad not to book."),
            Fires("Nah, I'd rather stay tired."),
            Fires("Continue without my discount"),
            Silent("I felt like a fool at the desk, and your colleague was kind."),
            Silent("No, thank you."),
            Silent("Not now"),
            Silent("I already have one, remove it from my basket."),
            Silent("You can say no and keep your price."),
            Silent("Parents told us what they do on a slow Sunday."),
        ]);
}
