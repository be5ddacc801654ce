using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Demo.House;

/// <summary>The demo's brand and people, in our own words. Leafward does not exist.</summary>
public static class HouseContent
{
    public const string Brand = "Leafward";

    public const string About = "Leafward sells tea and matcha for slow afternoons: single tins, a monthly box and gifts, from four family gardens.";

    public const string Voice =
        "We sound like somebody who puts the kettle on while you talk: warm, unhurried, exact about numbers. Short sentences, plain words, a little dry humour. " +
        "We name what a tea does and never promise what it can't: no health claims, no pressure, no shouting. We say what something costs, how to stop it and who made it before anybody has to ask.";

    public const string TimeZone = "Europe/London";

    public const string Currency = "GBP";

    public static IReadOnlyList<MemberContent> Members { get; } =
    [
        new("Ines Duarte", "ines@leafward.example", Roles.Strategist),
        new("Tom Okafor", "tom@leafward.example", Roles.Strategist),
        new("Mara Lind", "mara@leafward.example", Roles.CxLead),
        new("Pavel Novak", "pavel@leafward.example", Roles.CxLead),
        new("Yuki Tanaka", "yuki@leafward.example", Roles.Analyst),
        new("Jonah Berg", "jonah@leafward.example", Roles.Approver),
        new("Ada Reyes", "ada@leafward.example", Roles.Admin),
    ];

    public static IReadOnlyList<PersonaContent> Personas { get; } =
    [
        new(
            "Afternoon switcher",
            "afternoon-switcher",
            "Drinks three coffees a day and would like to drink one. Reads on the phone, decides at the desk, wants to be steady rather than wide awake.",
            "Settled in work, children at school",
            "Getting from lunch to dinner without a crash",
            "Millennial"),
        new(
            "Careful gifter",
            "careful-gifter",
            "Buys tea for people who know more about it. Wants the present to be about the person, and a way back if the guess was wrong.",
            "Grown children, many birthdays",
            "Giving something that doesn't feel like a guess",
            "Generation X"),
        new(
            "First-bowl beginner",
            "first-bowl-beginner",
            "Saw a bowl being whisked and wants to learn it. Has a kettle, no thermometer, and a great respect for the price of the powder.",
            "First own flat, first own kitchen",
            "Starting without feeling foolish",
            "Generation Z"),
    ];

    public static IReadOnlyList<ValueContent> Values { get; } =
    [
        new(
            "Time is the ingredient",
            "We make tea for people who would like a little of their day back.",
            ["quiet hour", "slow afternoons", "twenty quiet minutes", "unhurried tea", "time to breathe", "a pause of your own", "take your time", "no hurry"],
            ["each tin is ground to order, forty grams an hour", "every tin holds thirty quiet afternoons", "the brewing card has a blank line for your own time"]),
        new(
            "The door stays open",
            "Leaving is as easy as joining. We would rather be chosen again than kept.",
            ["an open door", "no minimum term", "an easy way out", "skip or stop", "in one tap", "leave any month", "freedom to go"],
            ["skip or stop in one tap, no call and no letter", "there is no minimum term", "we write three days before every renewal"]),
        new(
            "Plain words",
            "If a tea needs a dictionary, we have written it wrong.",
            ["plain words", "one line each", "clear answers", "no jargon", "the whole price", "simply said"],
            ["three grades, one line each: for milk, for a bowl, for baking", "the caffeine per cup stands on every tin", "the whole price is on the first page"]),
        new(
            "Hands you can name",
            "Somebody grew it, somebody ground it, somebody packed it. We tell you who.",
            ["family gardens", "named growers", "packed by hand", "growers we know", "handwritten notes", "small gardens"],
            ["four family gardens, named on every tin", "the grower gets a third of what you pay", "every parcel is packed and signed by hand"]),
        new(
            "No wrong bowl",
            "Beginners are our favourite guests. The first bowl may be lumpy.",
            ["first bowls", "no wrong way", "patient help", "a practice sachet", "second tries", "room to learn"],
            ["a practice sachet comes with every starter tin", "water that has stood five minutes is cool enough", "send us a photo of a failed bowl and we help"]),
    ];

    public static IReadOnlyList<OfferContent> Offers { get; } =
    [
        new("Spring tin, starter price", "The starter tin is £4 less until the spring price ends.", EndsInDays: 5),
        new("Grower's reserve", "14 tins of the grower's reserve are left.", StockLeft: 14),
        new("Summer whisk offer", "A whisk came free with the summer tin.", EndsInDays: -18),
        new("Skip or stop", "Every plan can be skipped or stopped in one tap, without a minimum term."),
        new("Gift swap", "A gift tin can be swapped within 60 days, without a receipt."),
    ];

    public static IReadOnlyList<StoryContent> Stories { get; } =
    [
        new(
            "The four o'clock door",
            "Ruth, bookkeeper",
            "I used to have my third coffee standing up at the printer. Now I close the door at four, whisk a bowl and look at the neighbour's roof for ten minutes. Nobody has needed me in those ten minutes yet.",
            ConsentedDaysAgo: 140),
        new(
            "My lumpy first week",
            "Dev, who lives above a bakery",
            "My first five bowls were lumpy and I nearly gave the tin away. Then I let the water stand for five minutes and used a fork. Bowl six was fine. I have not bought a whisk to this day.",
            ConsentedDaysAgo: 95),
        new(
            "A tin for my mother-in-law",
            "Helen, retired nurse",
            "She knows everything about tea, so I sent the tin with a blank card and wrote that I would swap it if it was wrong. She rang me to say it was wrong, and that nobody had asked her before. We swapped it together.",
            ConsentedDaysAgo: 60,
            ConsentEndsInDays: 300),
        new(
            "The garden that takes its time",
            "Naomi, grower",
            "Our bushes are shaded for three weeks before the harvest, and in those weeks there is nothing to do but wait. My father called it the month of patience. We still close the gate at noon.",
            ConsentedDaysAgo: 200),
    ];
}
