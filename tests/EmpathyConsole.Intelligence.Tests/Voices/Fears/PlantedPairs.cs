namespace EmpathyConsole.Intelligence.Tests.Voices.Fears;

/// <summary>Writes voices with planted pairs of cues, and voices that hold one cue only or none. Its sentences were written after the table and before it was tried on them.</summary>
internal static class PlantedPairs
{
    private static readonly (string Fear, string[] First, string[] Second)[] Plan =
    [
        ("looking-foolish",
            ["Seventy euros for soap is a bit steep.", "I can't get over how much you want for a hat.", "Who pays that kind of money for coffee?", "It's pricey compared with the supermarket.", "The cost is ridiculous for a notebook."],
            ["The whole office would be talking and laughing.", "My flatmates already think I waste my salary.", "I'd have to hide the receipt from my girlfriend, she would judge me.", "I would feel like an idiot.", "My dad would tell the story at every birthday."]),
        ("being-locked-in",
            ["I like the look of your gym membership.", "We're tempted by the annual offer.", "Before I hand over my card details,", "I want to test the streaming service.", "Should I choose the premium tariff,"],
            ["what happens if I wish to leave after a few weeks?", "are we stuck with it or can we end it?", "how many days do I have to cancel?", "will you let me go without trouble if I quit?", "is stopping it difficult?"]),
        ("getting-it-wrong",
            ["I emailed you twice.", "Not sure if my first message arrived so I ask once more.", "I keep reading the same page.", "You told me last week but I have to ask again.", "My apologies for yet another call."],
            ["I really don't want to get this wrong.", "Please tell me the form is right.", "Have I chosen the correct date?", "I have to be sure before I press send.", "It must be without errors."]),
        ("being-watched",
            ["Why would a bakery need my email and my age?", "You want access to my camera?", "Who reads the messages I send there?", "It demanded my bank details before I saw anything.", "What is stored about my health?"],
            ["I deleted the app.", "I refused.", "I entered a fake name.", "I stopped right there.", "I won't give you that."]),
        ("losing-time",
            ["How many minutes is the survey?", "Registration took forever.", "Do I have to fill in another form?", "You keep sending me more documents to read.", "How long until somebody decides?"],
            ["My days are busy enough with the kids.", "I get home at nine and have no free hour left.", "My boss wants me back in ten minutes.", "I have a deadline tomorrow.", "I never have a moment with the twins around."]),
        ("harm",
            ["I take tablets for my thyroid.", "Our newborn sleeps in the same room.", "I had a heart attack last year.", "My girl gets migraines.", "I am allergic to latex."],
            ["Would it be dangerous?", "Can you tell me what it contains?", "Could the two interact?", "Should I avoid it or is it fine?", "Is that bad for us?"]),
        ("not-belonging",
            ["I have never set foot in a gallery.", "I'm a total newbie.", "It would be my very first lesson.", "I have no training in this.", "I would be the oldest by far."],
            ["Are there other slow people in the group?", "Everyone on your page looks so fit.", "Do you welcome people like us?", "The others surely know all the steps.", "I might feel out of place."]),
        ("left-alone",
            ["If my tyre bursts and I'm stuck,", "In case the pump fails,", "When there is trouble at the border,", "If I fall ill on the trip,", "Should something happen when the office is closed,"],
            ["who can I turn to?", "is there somebody awake at your end?", "will a person answer me?", "can I ring you?", "do you have people who help or only a website?"]),
    ];

    private static readonly string[] Fillers =
    [
        "The parcel came on Tuesday.", "We had tea in the garden.", "The colour is green.", "I like the new lid.", "The shop in town is open late.", "My order has five bags.", "It rained all weekend.", "The film was good.",
        "Lovely people at the counter.", "The bus was on time.", "The website looks different now.", "I walked there with a friend.",
    ];

    /// <summary>Voices with the name of the fear that was planted; null where none was.</summary>
    public static IEnumerable<(string Text, string? Fear)> Write(int seed, int count)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var (fear, first, second) = Plan[random.Next(Plan.Length)];
            var other = Plan[random.Next(Plan.Length)];
            yield return random.Next(4) switch
            {
                0 or 1 => (random.Next(2) == 0 ? $"{Pick(first)} {Pick(second)}" : $"{Pick(Fillers)} {Pick(first)} {Pick(second)}", fear),
                2 => ($"{Pick(random.Next(2) == 0 ? first : second)} {Pick(Fillers)}", null),
                _ => other.Fear == fear ? ($"{Pick(Fillers)} {Pick(Fillers)}", null) : ($"{Pick(first)} {Pick(Fillers)} {Pick(other.First)}", null),
            };
        }

        string Pick(string[] from) => from[random.Next(from.Length)];
    }
}
