using EmpathyConsole.Application.Guardrails.Measured.Labels;
using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Demo.House;

/// <summary>
/// Lines Leafward's CX leads labelled: copy that was sent back, phrasings seen elsewhere, and everyday texts to leave alone. Written for
/// the demo without a look at the rules, so some are missed and some fire wrongly.
/// </summary>
internal static class LabelledContent
{
    private const int Seed = 4_711;

    private static readonly string[] Teas = ["the spring tin", "our matcha", "the travel set", "the bowl", "the tasting box", "this harvest"];
    private static readonly string[] Places = ["Spring newsletter", "Shop", "Pop-up", "Landing page", "Social"];

    private static readonly (string Kind, string[] Phrases)[] Fires =
    [
        ("Urgency",
        [
            "Hurry, {0} is going fast!", "Only today: {0} at half the price.", "Last chance to get {0}.", "Don't wait, {0} won't be back.", "Your basket with {0} expires in 10:00 minutes.", "Act now and {0} is yours.",
            "Offer ends soon, order {0} now!", "The clock is ticking on {0}.", "Tonight the door closes on {0}.", "Now or never: {0}.", "Final hours for {0}.", "Time is running out for {0}.",
        ]),
        ("Scarcity",
        [
            "Only 3 left of {0}!", "{0} is almost gone.", "Nearly sold out: {0}.", "Just 5 remaining of {0}.", "Limited stock on {0}.", "While supplies last: {0}.", "Low in stock: {0}.", "12 people have {0} in their basket right now.",
        ]),
        ("Social proof",
        [
            "Everyone is switching to {0}.", "Thousands can't be wrong about {0}.", "34 people are looking at {0} right now.", "Anna from Lisbon just bought {0}.", "Our most loved: everybody you know has {0}.",
        ]),
        ("Shaming",
        [
            "No thanks, I don't want to feel better with {0}.", "Still drinking coffee? Smart people choose {0}.", "If you cared about your body, you'd order {0}.", "No, I prefer to stay tired without {0}.", "What is your excuse for not having {0}?",
        ]),
        ("Fear",
        [
            "You will regret missing {0}.", "Without {0} your afternoons will get worse.", "Your health is at risk every day you skip {0}.", "Don't be the one left without {0}.",
        ]),
    ];

    private static readonly (string Kind, string[] Phrases)[] LeftAlone =
    [
        ("Service",
        [
            "Your parcel with {0} arrives on Tuesday.", "We changed the address on your order of {0}.", "Your refund for {0} is on its way.", "You can pause or stop {0} in one tap.", "Reply to this mail if {0} came broken.",
        ]),
        ("Headline",
        [
            "A slower afternoon with {0}.", "What to do with {0} on a rainy day.", "How {0} is made, in five pictures.", "Four o'clock, {0}, and a window.", "Meet the people who grow {0}.", "A note on {0} for beginners.",
        ]),
        ("Offer with a date",
        [
            "{0} costs 19 euros until 30 June.", "Order {0} by Thursday and it is there for the weekend.", "We have {0} again from the 4th of May.", "{0} is part of the summer sale from 1 to 14 July.",
        ]),
        ("Everyday",
        [
            "I left my keys at the office again.", "Could you call me back about {0}?", "The train was late, so we had {0} at the station.", "My sister asked for the name of {0}.", "It rained all day and nobody minded.", "Only the small cup fits under the spout.",
            "There are two of us left in the queue for lunch.", "Last week's talk about {0} was good.", "Do not hurry; {0} needs two minutes.", "Everyone in the team got a cup.", "Hurry up with the kettle, {0} is open.", "Don't miss the turn after the tea house.",
        ]),
    ];

    /// <summary>Three files' worth, in the order they came.</summary>
    public static IReadOnlyList<IReadOnlyList<NewLabel>> Files()
    {
        var draws = new Draws(Seed);
        var all = draws.Shuffle([.. Lines(Fires, true), .. Lines(LeftAlone, false)]).DistinctBy(l => l.Text, StringComparer.Ordinal).ToList();

        NewLabel[] value =
        [
            new("This copy was written with the help of AI. Tea for slow days.", GuardrailFamily.Disclosure, false, "", "Says so", "Landing page"),
            new("Tea for slow days.", GuardrailFamily.Disclosure, true, "", "Says nothing", "Landing page"),
        ];
        return [all[..(all.Count / 3)], all[(all.Count / 3)..(2 * all.Count / 3)], [.. all[(2 * all.Count / 3)..], .. value]];

        IEnumerable<NewLabel> Lines((string Kind, string[] Phrases)[] kinds, bool mustFire) =>
            from kind in kinds
            from phrase in kind.Phrases
            from tea in Teas
            select new NewLabel(Sentence(string.Format(System.Globalization.CultureInfo.InvariantCulture, phrase, tea)), GuardrailFamily.Tone, mustFire, "", kind.Kind, draws.Pick(Places));
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
