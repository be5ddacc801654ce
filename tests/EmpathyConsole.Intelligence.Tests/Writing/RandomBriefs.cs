using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Tests.Writing;

/// <summary>Briefs thrown together from a seed: any channel, any stage, labels clean and broken, values of every shape.</summary>
internal static class RandomBriefs
{
    private static readonly string[] Channels = ["email", "landing-page", "social"];

    private static readonly string[] Labels =
    [
        "late parcels", "waiting on hold", "which size to order", "afraid of hidden fees", "talk to a real person", "the price", "a quiet start to the day",
        "broken zip", "return label", "xx lol ???", "can't", "my refund", "unclear delivery dates", "gift wrapping", "customer service", "accounts opened in my name",
        "wait / hold / hours", "I", "how to cancel", "good advice",
    ];

    private static readonly WriterValue[] Values =
    [
        new("Patience", "We wait with you.", ["patience", "slow", "at your own pace"], ["a named person answers each letter"]),
        new("The door stays open", "Leaving is as easy as joining. We would rather be chosen again.", ["skip or stop", "grown by", "no minimum term"], ["there is no minimum term", "one page: all prices"]),
        new("Straight talk", "You hear what we know when we know it", ["honest", "plain", "openly", "clarity"], []),
        new("Oddness", "", ["grown by the", "zig zag zog"], []),
    ];

    public static WriterBrief From(int seed)
    {
        var random = new Random(seed);
        var themes = Enumerable.Range(1, 3 + random.Next(4)).Select(i => Theme(i, random)).ToList();
        return Briefs.Tea with
        {
            Brand = random.Next(2) == 0 ? "Oak & Co" : "Lumen",
            About = random.Next(3) switch { 0 => "", 1 => "Lumen is a bank", _ => "Bicycles, bags and lamps for the city" },
            Channel = Channels[random.Next(Channels.Length)],
            StageSlug = DefaultStages.All[random.Next(DefaultStages.All.Count)].Slug,
            Value = Values[random.Next(Values.Length)],
            Evidence = themes,
            MustSay = random.Next(3) == 0 ? "Registered in Ireland" : "",
            MustNotSay = random.Next(2) == 0 ? ["person", "sorry"] : [],
            Seed = seed,
        };
    }

    private static WriterTheme Theme(int id, Random random)
    {
        var label = Labels[random.Next(Labels.Length)];
        return Briefs.Theme(id, Enum.GetValues<ThemeKind>()[random.Next(6)], label, $"honestly, {label} again", "my parcel was late and the label came off", "SO TIRED OF THIS!!! http://x.example");
    }
}
