using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class ScarcityStarter
{
    private const string Things = "item|items|piece|pieces|pcs|unit|units|tins|pairs|places|seats|spots|rooms|tickets|bottles";

    private static readonly string[] Phrases =
    [
        "(only|just) (#|one|two|three|four|five|six|seven|eight|nine|ten|a dozen) (left|remaining|available|in stock)", "(#|one|two|three) (" + Things + ") (left|remaining|in stock)", "(only|just) (#|one|two|three) (" + Things + ") available", "(only|just) (#|one|two|three) (more|of these) (left|remaining|available|in stock)",
        "(only|just) a (few|couple|handful) [more] [of these|of them] (left|remaining|available)", "a (few|couple of|handful of) (" + Things + ") (left|remaining)", "(only|just) a (few|handful of) (" + Things + ") available",
        "(only|just) # item s left", "(only|just) [a] (few|handful) [more] [of] [these] (left|remaining)",
        "only have # left", "# (items|pieces|pcs|units|tins|pairs|spots|seats|places|tickets) (left|remaining)", "# left (in|at) [online] (stock|this price|our warehouse)", "only # (in|left in) [online|our] (stock|warehouse)",
        "(last|final) (one|few|items|pieces|units|pair|pairs|seats|spots|places|tins) (left|in stock|remaining|available)", "(a|the) last few (tins|pieces|items|places|seats|spots|pairs|left)", "^# [" + Things + "] left$", "^# item s left", "^in stock # left", "^in stock # item s left", "(less|fewer) than # (left|available|remaining)", "[there is|there's] only one [" + Things + "|product] left", "only (few|a few) " + "[items|pieces|of these|of them] left", "(only|just) # (products|product|copies|deals|stock|yards|metres|meters|m|sets|boxes|sizes|colours|colors) (left|available|remaining)", "^# left (order|buy|shop|hurry|get)",
        "(almost|nearly|practically) (gone|sold out|out of stock|all gone)", "(selling|sells) (out fast|out quickly|fast|quickly|like hot cakes)", "^going fast", "(it is|it's|they are|they're|stock is|tins are) going fast", "(will|may|might|could|about to|likely to|going to) sell out [fast|soon|quickly|again]", "(won't|will not) last [long]",
        "(in|very|extremely|unusually) high demand", "high demand", "demand is (high|very high|through the roof)", "(limited|low) (stock|quantity|quantities|supply|supplies|availability|inventory|edition run|spaces|places|spots)", "stock [is] (low|limited|running low|running out|going fast)", "limited number (of|available)", "(stock|stocks|supply|supplies) (running|are running|is running) low", "^running low", "supplies are (limited|running low)", "quantities are limited",
        "while (stocks|stock|supplies|supply|quantities) (last|lasts)", "until (they're|they are|it's) (gone|all gone)", "(once|when) (they're|they are|it's|it is) gone [they're|they are|it's|it is] gone", "gone (for good|forever) [once|when]", "get (them|it|yours) (before|while) (they're|they are|it's|it is|you can|you still can)", "(back in stock|restocked) but not for long", "only available to the first #", "[for] the first # (customers|orders|people|buyers) only", "rare (chance|opportunity) to (own|get|buy)", "never (be|coming) (back|available) again", "(limited|few|only) (spots|places|seats|spaces) (available|left|remaining)", "(places|seats|spots|rooms|tickets|tins|items|bottles|pieces) are (going|filling|filling up|disappearing|selling|selling out) (fast|quickly|out)", "(filling|fills|fill) up (fast|quickly)", "flying off (the|our) shelves", "[being] snapped up", "(hardly|barely) any [" + Things + "] left", "(not many|very few|precious few) [" + Things + "] (left|remain|remaining)", "(" + Things + ") are (nearly|almost) (gone|full|all gone|all taken)", "(grab|snap up|secure|claim) (the last|one of the last|your spot before|your seat before|your place before)",
        "nearly sold out", "last # (in stock|available|left)", "stock low",

        // what is left, said shortly or the other way round
        "low in stock", "low on stock", "(running|getting) low on", "^[currently|just|only|still|now] # in stock$", "(stock|items|pieces|units|bottles|tickets|seats|rooms|places|spots|sizes) left #", "^(stock|quantity|qty|remaining|available|availability) [only|just] # (left|remaining|available)", "(order|available|stock|quantity) # left$", "# left in (this|your|that|size|stock)", "# (left|remaining) (hurry|order|buy|get|don't|shop|act|grab)", "# (claimed|gone|sold out|snapped up)", "# (offers|deals|spots|seats|places|codes|vouchers|bundles|packs|copies) (claimed|taken|gone|left|remaining)", "(one|two|three) [" + Things + "] left in (stock|this|your)",
        "(last|final) [remaining] (stock|stocks|pieces|pair|pairs|units|batch|few) (available|remaining|going|left|in stock)", "^last (one|few|ones|pieces|items|units|pair|pairs|chance to buy it)$", "(few|limited) [" + Things + "|sizes|colours|colors] (left|remaining|remain)", "(stocks|stock|supplies|places|seats|spots|spaces|tickets|availability|quantities|numbers) (is|are) [very|strictly] (limited|scarce|low)", "(strictly|very|extremely) limited (stock|quantity|quantities|numbers|supply|availability|places|spaces)", "in (limited|short) (supply|quantity|quantities|numbers)", "(items|styles|sizes|products|they|these) (sell|go|sell out) (fast|quickly)", "(sells|sell|selling) [very|so|really|super|extremely] (fast|quickly)", "^(selling|going) [very|so|really] (fast|quick|quickly)", "(almost|nearly|close to|about to be) (sold out|gone|out of stock|fully booked|unavailable)", "in (great|huge|big|strong|hot|such|very) [high] demand", "(hot|high|huge) (demand|in demand)", "before (it's|it is|they're|they are|yours is|stock is|stocks are|everything is|all) [all] (gone|sold out|snapped up|taken|out of stock)", "before (it|they|we|stocks|stock|yours) (sells|sell|runs|run|goes|go) out", "(sold|snapped|selling) (up|out) (in|within) (minutes|hours|seconds|days|no time|# minutes|# hours|# days)", "(sold out|selling out) (last time|every time|fast|twice|in record time)", "(restock|restocks|back in stock) [is|are] (unlikely|limited|not guaranteed)", "no (more|further) (restocks|stock) (planned|coming|after)", "(when|once) (it's|its|it is|they're|they are|stock's|stock is|these are) gone (it's|its|it is|they're|they are|that's|that is)", "limited (quantities|quantity|stock|availability) (left|remaining|available|only)", "(secure|reserve|claim|grab|book|save) (yours|your place|your spot|your seat|one|it) (before|while|now before)", "few stocks left", "^going (going|once)",
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
            Fires("Low in stock: 4 remaining."),
            Fires("Book your spot before they sell out."),
            Silent("Fill the pot up to the line."),
            Fires("While stocks last.") with { StockLeft = 0 },
            Silent("Only 3 left in stock!") with { StockLeft = 3 },
            Silent("We make a small lot each week and pour a cup first."),
            Silent("Turn left at the only tea house on the street."),
            Silent("The kettle is back in stock, and there is enough for everyone."),
            Silent("It comes in tins of 30 g and keeps for a year."),
        ]);
}
