using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Tests.Writing;

/// <summary>Two brands with enough evidence: every theme holds 36 quotes, cut out of verbatims in our own words.</summary>
internal static class RichBriefs
{
    private static readonly Dictionary<long, string> Said = [];

    /// <summary>A swimming pool of a town, with questions, complaints, wishes and praise.</summary>
    public static WriterBrief Pool { get; } = new(
        "Millrace Baths",
        "Millrace Baths runs a swimming pool, a sauna and lessons for grown-ups.",
        "More people who dare to take a first lesson",
        new WriterPersona("Late learner", "Forties, two jobs", "Never learned to swim"),
        "email",
        "nurture-email",
        new Intent("Wants to learn to swim without being watched", 4),
        new Fear("Looking foolish in the water", FearKind.Status, 4),
        new Effort("Finding a free hour", 3),
        new WriterValue("No hurry", "You go in when you are ready, and not before.", ["gently", "in your own time", "patience", "no hurry"], ["four people in a lesson", "the same teacher every week", "the shallow end is yours until nine"]),
        [
            Theme(1, ThemeKind.Confusion, "Book a lesson", ["How do I", "Where can I", "Hello, how can I", "I don't know how to", "Can I", "So how do I"], ["book a lesson for my wife", "book a lesson on a weekday", "book a lesson without a phone", "book a lesson in time", "book a lesson in the morning", "book a lesson at the desk"]),
            Theme(2, ThemeKind.Fear, "Afraid of being watched", ["I am afraid of", "Honestly scared of", "A bit worried about", "Always nervous about", "My sister is frightened of", "Too anxious about"], ["being watched at the pool", "being watched in the water", "being watched in a group", "being watched by my own children", "being watched at the deep end", "being watched by young people"]),
            Theme(3, ThemeKind.Frustration, "Cold showers", ["Cold showers again,", "Why are there cold showers", "I hate cold showers", "Three weeks of cold showers", "Nobody mends the cold showers", "It is always cold showers"], ["and I left", "after the early swim", "in the winter of all times", "with my hair full of soap", "while my daughter was waiting", "on the women's side"]),
            Theme(4, ThemeKind.Delight, "A patient teacher", ["Such a patient teacher,", "I love that patient teacher", "The best thing is a patient teacher", "A patient teacher", "What a patient teacher", "Lovely, a patient teacher"], ["who let me hold the rail", "on my first day", "for somebody of sixty", "and no shouting at all", "at last", "with a good laugh"]),
        ],
        [],
        [],
        "",
        [],
        100,
        3);

    /// <summary>A shop that mends bicycles.</summary>
    public static WriterBrief Bikes { get; } = Pool with
    {
        Brand = "Spoke & Chain",
        About = "Spoke & Chain mends bicycles and sells used ones.",
        Value = new("Straight prices", "You know the price before we touch the bike.", ["plain", "openly", "the price first", "no surprises"], ["each part has its price on the wall", "the old part goes home with you", "a quote costs nothing"]),
        Evidence =
        [
            Theme(11, ThemeKind.Frustration, "Late repairs", ["Late repairs every time,", "I am tired of late repairs", "Late repairs", "Sick of late repairs", "They are known for late repairs", "Not again, late repairs"], ["and no call", "before my holiday", "with three promises", "in spring", "and a shrug", "at the worst time"]),
            Theme(12, ThemeKind.Confusion, "Which tyre to choose", ["No idea which tyre to choose", "Which tyre to choose", "I wonder which tyre to choose", "Tell me which tyre to choose", "Not sure which tyre to choose", "Help me, which tyre to choose"], ["for gravel", "for a heavy child seat", "in winter", "at that width", "for an old frame", "if I ride to work"]),
            Theme(13, ThemeKind.Desire, "A quiet ride to work", ["I just want to have a quiet ride to work", "We would like to get a quiet ride to work", "I only want a quiet ride to work", "All I ask for is a quiet ride to work", "I'd love to enjoy a quiet ride to work", "Give me a quiet ride to work"], ["along the river", "before nine", "without the rattle", "on a used bike", "and no sweat", "even in the rain"]),
        ],
        Seed = 5,
    };

    /// <summary>The text a quote was cut from.</summary>
    public static string VerbatimOf(Quote quote) => Said[quote.Verbatim];

    private static WriterTheme Theme(long id, ThemeKind kind, string label, string[] starts, string[] ends)
    {
        var quotes = new List<Quote>();
        foreach (var start in starts)
        {
            foreach (var end in ends)
            {
                var verbatim = (id * 1000) + quotes.Count;
                Said[verbatim] = $"Visit no {quotes.Count}. {start} {end}. That is all from me.";
                var at = Said[verbatim].IndexOf(start, StringComparison.Ordinal);
                quotes.Add(Quote.Cut(verbatim, Said[verbatim], at, start.Length + 1 + end.Length)!);
            }
        }

        return new(id, kind, label, quotes);
    }
}
