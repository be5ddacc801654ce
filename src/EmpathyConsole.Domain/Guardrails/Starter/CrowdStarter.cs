using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class CrowdStarter
{
    private static readonly string[] Phrases =
    [
        "(everyone|everybody) [at your office|around you|in your street|in your town|you know|else] (is|is already|has|has already) (switching|buying|switched|bought|using|joined)", "(everyone's|everybody's) (already|switching|buying|using)", "join (thousands|millions|hundreds) (of|who)", "# (people|others|customers|shoppers|users|visitors|persons) (are|have) [currently|already|just|recently|also] (looking|looked|viewing|viewed|watching|browsing|bought|buying|purchased|added|adding|ordered|booked|booking)", "# (person|people) (is|are) [currently] (viewing|looking|watching)", "(someone|somebody) (in|from) # just", "(someone|somebody|people|customers) (just|recently) (bought|purchased|ordered|added)", "just started buying", "added [#] to their (cart|basket)", "(right now|today|this hour|recently|in the last hour) by # (people|others|customers)", "# (people|customers|others|shoppers|users|visitors) (recently|just) (bought|purchased|viewed|added|ordered)", "# (people|others|customers|shoppers|users) are adding", "(person|people) (bought|purchased|viewed|added) # (times|in)", "# (people|person) bought", "# (sold|bought|purchased|added) (today|this hour|in the last|to cart)", "# (people|customers|others|shoppers|users) have (this|added|bought|purchased) [this|it] (in|to|today|item)", "in # (other|people's) (carts|baskets)", "sold # times", "(people|others) are (looking at|viewing|buying) this [right] [now|item]", "(the|our) most popular choice (of|among)", "# items sold",

        // counters: how many look, buy or carry it about, now or of late
        "# (people|others|customers|shoppers|users|visitors|persons) (viewed|looked|looking|viewing|bought|purchased|ordered|booked|added)", "# other (people|customers|shoppers|users) (have|are) [currently|already|just] (looking|viewing|viewed|watching|bought|buying|purchased|added|ordered|booked)",
        "# (people|customers|shoppers|users|visitors) (currently|already|just|recently) (looking|looked|viewing|viewed|watching|bought|purchased|added|ordered|booked)", "# (buyers|guests|travellers|travelers|members|fans) [have] (bought|booked|ordered|joined)", "# (buyers|guests|travellers|travelers|fans) are (viewing|booking|watching|looking)",
        "# (users|visitors|people|persons|shoppers|customers) [are] [currently] (interested|active|online|shopping)", "# (people|persons|customers|shoppers|users|visitors|others) (want|love|like|wanted) (this|it)",
        "(several|many|hundreds of|thousands of) (people|customers|shoppers) have (just|recently|already) (bought|purchased|ordered|booked|viewed|added)", "(one|a|another) (person|customer|shopper) [just|recently|has] (bought|purchased|ordered|booked|viewed)",
        "(customer|shopper|visitor|someone|somebody|person) [has] (bought|purchased|ordered|booked|viewed|added) (this|it)", "(someone|somebody) [else] [has|just|recently] (purchased|bought|ordered|booked|added|viewed)",
        "(viewed|purchased|bought|ordered|booked|sold|watched) [over|more than] # times (today|this|in|since|recently|already|per|within|over)", "^(viewed|purchased|bought|ordered|booked|sold|watched) [over|more than|almost|nearly] # times",
        "# (sold|bought|purchased|ordered|booked|viewed|claimed) (today|this hour|this week|this month|in the last|in last|in the past|recently|already|per hour|per day)", "^[over|more than] # (bought|purchased|ordered|booked|sold|viewed) [already]$", "(we've|we have) [already] sold [over|more than] # in", "^# recently (purchased|bought|ordered|viewed|booked|added)", "and # [others] recently (purchased|bought|ordered|viewed|booked|added)",
        "(have|has) [this|it|this item|this product] in their (cart|carts|basket|baskets|bag|bags)", "(is|are|currently|already) in # [other|others|other people's|people's|shoppers] (carts|baskets|bags|wishlists|cart|basket)", "in (the cart|the basket|the bag|carts|baskets|bags) of # (people|others|shoppers|customers)",
        "(viewed|bought|purchased|ordered|booked) # (seconds|minutes|mins|hours|hrs) ago", "(last|latest) (bought|purchased|booked|order|booking|purchase) # (seconds|minutes|mins|hours|hrs) ago", "# (bookings|orders|purchases|sales|reservations) (today|this hour|in the last|in last|in the past)",
        "(loved|trusted|chosen|used|adored|favored|favoured|worn|followed|recommended) by [over|more than] (#|thousands|millions|hundreds of|everyone|everybody)", "(voted|rated) (#|the best|number one|the number one)", "# out of # (people|customers|doctors|dentists|dermatologists|vets|women|men|users|experts) (recommend|agree|say|choose|prefer|would)", "(doctors|dentists|dermatologists|nutritionists|vets) (swear by|love|recommend) (it|this|our)",
        "^most popular$", "^(a|our) customer (favourite|favorite)", "^(popular|trending|hot) (item|product|style|choice|pick|deal)$", "(our|the) best selling", "^fast mover", "back by popular demand", "(everyone's|everybody's) (talking about|favourite|favorite|obsessed)", "(everyone|everybody) is (talking about|obsessed with|raving about|loving)", "^join (#|over #|more than #|thousands|millions|hundreds) [of|other|happy|satisfied|smart]", "the (nation's|world's|country's|town's|internet's) (favourite|favorite|best loved|most loved)",

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
            Fires("19 shoppers have already booked a tasting."),
            Fires("Loved by thousands of tea drinkers."),
            Silent("Everybody who books now or later pays the same."),
            Silent("Everyone at our tea house tastes each lot before it ships."),
            Silent("Two people answer every letter by hand."),
            Silent("We asked 40 customers in May; 31 of them brew it cold."),
            Silent("The workshop seats twelve people, and two of us pour."),
        ]);
}
