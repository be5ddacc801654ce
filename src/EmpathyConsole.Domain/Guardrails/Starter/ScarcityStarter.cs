using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class ScarcityStarter
{
    private const string Things = "item|items|piece|pieces|pcs|unit|units|tins|pairs|places|seats|spots|rooms|tickets|bottles";

    private static readonly string[] Phrases =
    [
        "(only|just) (#|one|two|three|four|five) [more|of these] [" + Things + "] (left|remaining|available|in stock)",
        "(only|just) a (few|couple|handful) [more] [of these|of them|of " + Things.Replace("|", "|of ", StringComparison.Ordinal) + "|" + Things + "] (left|remaining|available)",
        "(only|just) # item s left", "(only|just) [a] (few|handful) [more] [of] [these] (left|remaining)",
        "only have # left", "# (items|pieces|pcs|units|tins|pairs|spots|seats|places|tickets) (left|remaining)", "# left (in|at) [online] (stock|this price|our warehouse)", "only # (in|left in) [online|our] (stock|warehouse)",
        "(last|final) (one|few|items|pieces|units|pair|pairs|seats|spots|places|tins) (left|in stock|remaining|available)", "(a|the) last few (tins|pieces|items|places|seats|spots|pairs|left)", "^# [" + Things + "] left$", "^# item s left", "^in stock # left", "^in stock # item s left", "(less|fewer) than # (left|available|remaining)", "[there is|there's] only one [" + Things + "|product] left", "only (few|a few) " + "[items|pieces|of these|of them] left", "(only|just) # (products|product|copies|deals|stock|yards|metres|meters|m|sets|boxes|sizes|colours|colors) (left|available|remaining)", "^# left (order|buy|shop|hurry|get)",
        "(almost|nearly|practically) (gone|sold out|out of stock|all gone)", "(selling|sells) (out fast|out quickly|fast|quickly|like hot cakes)", "^going fast", "(it is|it's|they are|they're|stock is|tins are) going fast", "(will|may|might|could|about to|likely to|going to) sell out [fast|soon|quickly|again]", "(won't|will not) last [long]",
        "(in|very|extremely|unusually) high demand", "high demand", "demand is (high|very high|through the roof)", "(limited|low) (stock|quantity|quantities|supply|supplies|availability|inventory|edition run|spaces|places|spots)", "stock [is] (low|limited|running low|running out|going fast)", "limited number (of|available)", "(stock|stocks|supply|supplies) (running|are running|is running) low", "^running low", "supplies are (limited|running low)", "quantities are limited",
        "while (stocks|stock|supplies|supply|quantities) (last|lasts)", "until (they're|they are|it's) (gone|all gone)", "(once|when) (they're|they are|it's|it is) gone [they're|they are|it's|it is] gone", "gone (for good|forever) [once|when]", "get (them|it|yours) (before|while) (they're|they are|it's|it is|you can|you still can)", "(back in stock|restocked) but not for long", "only available to the first #", "[for] the first # (customers|orders|people|buyers) only", "rare (chance|opportunity) to (own|get|buy)", "never (be|coming) (back|available) again", "(limited|few|only) (spots|places|seats|spaces) (available|left|remaining)", "(" + Things + ") are (going|filling|disappearing|selling|vanishing) [up] (fast|quickly|soon|out)", "(filling|fills|fill) up (fast|quickly)", "flying off (the|our) shelves", "[being] snapped up", "(hardly|barely) any [" + Things + "] left", "(not many|very few|precious few) [" + Things + "] (left|remain|remaining)", "(" + Things + ") are (nearly|almost) (gone|full|all gone|all taken)", "(grab|snap up|secure|claim) (the last|one of the last|your spot before|your seat before|your place before)",
        "nearly sold out", "last # (in stock|available|left)", "stock low",
    ];

    private static readonly string[] Allowed =
    [
        "(not|isn't|never|hardly) (running low|selling out|in high demand)", "(running|going) fast (internet|app|site)", "won't last (minute|name)", "[we|it] (isn't|is not|never) (limited|nearly gone)",
    ];

    public static Guardrail Guardrail { get; } = new(
        "no-false-scarcity",
        "No scarcity without stock",
        GuardrailFamily.Tone,
        new ClaimEvidenceRule("scarcity", Phrases, Allowed, EvidenceKind.StockLeft, StockBelow: 100),
        GuardrailScope.Everywhere,
        Severity.Block,
        new("Says it is running out.", "Say why it comes in small numbers, or what is there: \"Ground to order each week.\""),
        [
            Fires("Only 3 left in stock!"),
            Fires("Our spring tin is nearly gone.") with { StockLeft = 1840 },
            Fires("Selling fast: just a handful of tins left."),
            Fires("Seats are filling up fast."),
            Fires("Hardly any tins left."),
            Silent("Fill the pot up to the line."),
            Fires("While stocks last.") with { StockLeft = 0 },
            Silent("Only 3 left in stock!") with { StockLeft = 3 },
            Silent("We make a small lot each week and pour a cup first."),
            Silent("Turn left at the only tea house on the street."),
            Silent("It comes in tins of 30 g and keeps for a year."),
        ]);
}
