using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Tests.Writing;

/// <summary>Briefs in our own words for the writer's tests.</summary>
internal static class Briefs
{
    public static WriterBrief Tea { get; } = new(
        "Kettle & Quiet",
        "Loose-leaf tea and ceremonial matcha from small farms",
        "Bring hesitant beginners to a first cup",
        new WriterPersona("Curious beginner", "First flat of their own", "Finds matcha intimidating"),
        "email",
        "nurture-email",
        new Intent("Wants to learn how to make matcha without special tools", 4),
        new Fear("Wasting an expensive tin by doing it wrong", FearKind.Money, 3),
        new Effort("Reading about whisks and temperatures", 4),
        new WriterValue("Patience", "We never hurry you into a cup you do not want.", ["slow", "patience", "at your own pace", "gentle"], ["every tin carries the name of its farm", "a sample spoon in each first order"]),
        [
            Theme(1, ThemeKind.Frustration, "clumps in the cup", "My matcha always ends up with clumps at the bottom", "however hard I stir the whisk leaves lumps"),
            Theme(2, ThemeKind.Fear, "wasting an expensive tin", "I am afraid of wasting a tin that costs this much", "what if I spoil the tin with the wrong water"),
            Theme(3, ThemeKind.Confusion, "which grade to choose", "no idea which grade to choose for lattes", "the grades all sound the same to me"),
            Theme(4, ThemeKind.Desire, "a calm morning ritual", "I just want a calm five minutes before the kids wake up"),
            Theme(5, ThemeKind.Delight, "handwritten notes in the parcel", "the handwritten note in my parcel made my day"),
        ],
        [],
        [],
        "",
        ["detox"],
        100,
        7);

    /// <summary>The hundred of <see cref="Tea"/>, written once.</summary>
    public static Lazy<Task<List<WrittenConcept>>> TeaConcepts { get; } = new(() => WriteAsync(Tea));

    public static WriterTheme Theme(long id, ThemeKind kind, string label, params string[] quotes) =>
        new(id, kind, label, [.. quotes.Select((text, i) => new Quote((id * 1000) + i, 0, text.Length, text))]);

    public static async Task<List<WrittenConcept>> WriteAsync(WriterBrief brief)
    {
        var concepts = new List<WrittenConcept>();
        await foreach (var concept in new EmpathyConsole.Intelligence.Writing.BuiltInWriter().WriteAsync(brief, TestContext.Current.CancellationToken))
        {
            concepts.Add(concept);
        }

        return concepts;
    }

    public static string Visible(WrittenConcept concept) => $"{concept.Text.Headline}\n{concept.Text.Body}\n{concept.Text.Cta}";
}
