using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class CrowdStarter
{
    private static readonly string[] Phrases =
    [
        "(everyone|everybody) [at your|around you|in your|you know|else] [office|street|town] (is|is already|has|has already) (switching|buying|switched|bought|using|joined)", "(everyone's|everybody's) (already|switching|buying|using)", "join (thousands|millions|hundreds) (of|who)", "# (people|others|customers|shoppers|users|visitors) (are|have) [currently|already|just|recently|also] (looking|viewing|watching|bought|buying|purchased|added|adding|ordered)", "# (person|people) (is|are) [currently] (viewing|looking|watching)", "(someone|somebody) (in|from) # just", "(someone|somebody|people|customers) (just|recently) (bought|purchased|ordered|added)", "just started buying", "added [#] to their (cart|basket)", "(right now|today|this hour|recently|in the last hour) by # (people|others|customers)", "# (people|customers|others|shoppers|users|visitors) (recently|just) (bought|purchased|viewed|added|ordered)", "# (people|others|customers|shoppers|users) are adding", "(person|people) (bought|purchased|viewed|added) # (times|in)", "# (people|person) bought", "# (sold|bought|purchased|added) (today|this hour|in the last|to cart)", "# (people|customers|others|shoppers|users) have (this|added|bought|purchased) [this|it] (in|to|today|item)", "in # (other|people's) (carts|baskets)", "sold # times", "(people|others) are (looking at|viewing|buying) this [right] [now|item]", "(the|our) most popular choice (of|among)", "# items sold",

        // the same push in everyday words: what a crowd does now, and the reader left out of it
        "(everyone|everybody) [else] (is|is already|is now) [all] (booking|ordering|trying|choosing|subscribing|upgrading|signing up|getting one|getting theirs|jumping on|rushing to)", "(everyone's|everybody's) [all|now] (booking|ordering|choosing|subscribing|upgrading|signing up|getting one|getting theirs|jumping on|rushing to)",
        "(everyone|everybody) [else] (already|now) (uses|owns|orders|books|buys|has one|has theirs|subscribes)", "(everyone|everybody) else (has|is getting|got|booked|ordered|bought) (one|it|theirs|already)", "(all your|your) (friends|neighbours|neighbors|colleagues|competitors) (have already|already have|are already|already) (booked|ordered|bought|switched|joined|upgraded|signed up|using|one|got one)",
        "(people|others|customers|guests|travellers|travelers) are (booking|ordering|buying|switching|signing up) [right] (now|fast|quickly|every minute|by the minute|as you read)", "(thousands|millions|hundreds) (have already|already|are already) (booked|ordered|bought|switched|joined|signed up|switching|booking)", "(don't|do not) be the (last|only) (one|person|family|one of your friends) [left] (without|to|who|not)", "(don't|do not) be left (behind|out)", "(don't|do not) get left (behind|out)",
    ];

    public static Guardrail Guardrail { get; } = new(
        "crowd-claims-need-a-source",
        "Crowd claims need a source",
        GuardrailFamily.Tone,
        new LexicalRule(Phrases, [], "presses with what everyone else does"),
        GuardrailScope.Everywhere,
        Severity.Warn,
        new("Presses with a crowd nobody counted for the reader.", "Name the source and the date of the number, or leave the crowd out."),
        [
            Fires("Everyone is switching to it."),
            Fires("24 people are looking at this right now."),
            Fires("Join thousands who already did."),
            Fires("Everybody is booking now."),
            Fires("Do not be the last one to try it."),
            Silent("Everybody who books now or later pays the same."),
            Silent("Everyone at our tea house tastes each lot before it ships."),
            Silent("Two people answer every letter by hand."),
        ]);
}
