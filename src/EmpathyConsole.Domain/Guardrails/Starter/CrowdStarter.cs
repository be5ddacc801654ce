using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class CrowdStarter
{
    private static readonly string[] Phrases =
    [
        "(everyone|everybody) [at your|around you|in your|you know|else] [office|street|town] (is|is already|has|has already) (switching|buying|switched|bought|using|joined)", "(everyone's|everybody's) (already|switching|buying|using)", "join (thousands|millions|hundreds) (of|who)", "# (people|others|customers|shoppers|users|visitors) (are|have) [currently|already|just|recently|also] (looking|viewing|watching|bought|buying|purchased|added|adding|ordered)", "# (person|people) (is|are) [currently] (viewing|looking|watching)", "(someone|somebody) (in|from) # just", "(someone|somebody|people|customers) (just|recently) (bought|purchased|ordered|added)", "just started buying", "added [#] to their (cart|basket)", "(right now|today|this hour|recently|in the last hour) by # (people|others|customers)", "# (people|customers|others|shoppers|users|visitors) (recently|just) (bought|purchased|viewed|added|ordered)", "# (people|others|customers|shoppers|users) are adding", "(person|people) (bought|purchased|viewed|added) # (times|in)", "# (people|person) bought", "# (sold|bought|purchased|added) (today|this hour|in the last|to cart)", "# (people|customers|others|shoppers|users) have (this|added|bought|purchased) [this|it] (in|to|today|item)", "in # (other|people's) (carts|baskets)", "sold # times", "(people|others) are (looking at|viewing|buying) this [right] [now|item]", "(the|our) most popular choice (of|among)", "# items sold",
    ];

    public static Guardrail Guardrail { get; } = new(
        "crowd-claims-need-a-source",
        "Crowd claims need a source",
        GuardrailFamily.Tone,
        new LexicalRule(Phrases, [], "presses with what everyone else does"),
        GuardrailScope.Everywhere,
        Severity.Warn,
        new("Presses with numbers nobody counted for the reader.", "Name the source and the date of the number, or leave it out."),
        [
            Fires("Everyone is switching to it."),
            Fires("24 people are looking at this right now."),
            Fires("Join thousands who already did."),
            Silent("Everyone at our tea house tastes each lot before it ships."),
            Silent("Two people answer every letter by hand."),
        ]);
}
