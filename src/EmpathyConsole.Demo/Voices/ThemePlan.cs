using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Demo.Voices;

/// <summary>One planted theme: its words, how many say it, when, who and where.</summary>
/// <param name="Key">Names the file of its words.</param>
/// <param name="Name">What a strategist would call it.</param>
/// <param name="Kind">Desire, fear, ...</param>
/// <param name="Count">Verbatims whose main subject it is.</param>
/// <param name="Trend">How it moves over the year.</param>
/// <param name="Since">Days before the end at which a sudden trend sets in; 0 for the others.</param>
/// <param name="Segments">Weights of the three personas, in the order of <see cref="House.HouseContent.Personas"/>.</param>
/// <param name="Stages">Stage slugs it is said at, with weights.</param>
/// <param name="Mobile">Share said on a phone.</param>
internal sealed record ThemePlan(
    string Key,
    string Name,
    ThemeKind Kind,
    int Count,
    Trend Trend,
    int Since,
    double[] Segments,
    (string Stage, double Weight)[] Stages,
    double Mobile)
{
    /// <summary>Every planted theme, largest first. The counts add up to <see cref="VoiceMaker.Themed"/>.</summary>
    public static IReadOnlyList<ThemePlan> All { get; } =
    [
        new("calm-afternoon", "A calm afternoon without the crash", ThemeKind.Desire, 470, Trend.Rising, 0, [8, 1, 2], [("ad-click", 3), ("landing-page", 4), ("nurture-email", 2)], .4),
        new("hard-to-leave", "A subscription that is hard to leave", ThemeKind.Fear, 400, Trend.Rising, 0, [5, 2, 4], [("landing-page", 4), ("form-fill", 3), ("support", 2)], .4),
        new("address-field", "The address field sends me back", ThemeKind.Frustration, 350, Trend.Sudden, 12, [4, 3, 4], [("form-fill", 8), ("support", 1)], .8),
        new("which-grade", "Ceremonial or cooking grade", ThemeKind.Confusion, 320, Trend.Flat, 0, [2, 3, 6], [("landing-page", 6), ("ad-click", 1), ("consultation-booking", 1)], .4),
        new("step-away", "A reason to step away from the desk", ThemeKind.Desire, 270, Trend.Flat, 0, [8, 1, 2], [("ad-click", 2), ("nurture-email", 4), ("onboarding", 2)], .3),
        new("doing-it-wrong", "Doing it wrong with the good powder", ThemeKind.Fear, 255, Trend.Flat, 0, [1, 3, 8], [("onboarding", 6), ("consultation-booking", 2)], .4),
        new("clumps", "Clumps however long I whisk", ThemeKind.Frustration, 230, Trend.Flat, 0, [3, 1, 6], [("onboarding", 6), ("support", 3)], .4),
        new("handwritten-note", "The handwritten note in the parcel", ThemeKind.Delight, 220, Trend.Flat, 0, [3, 6, 3], [("onboarding", 1)], .4),
        new("paying-for-a-name", "Paying for a name and not for the tea", ThemeKind.Fear, 190, Trend.Flat, 0, [4, 3, 4], [("landing-page", 5), ("ad-click", 2)], .3),
        new("says-when", "Someone said when it would arrive", ThemeKind.Relief, 170, Trend.Falling, 0, [3, 5, 3], [("support", 5), ("onboarding", 1)], .5),
        new("assistant-misses", "The assistant answers something else", ThemeKind.Frustration, 160, Trend.Sudden, 60, [4, 3, 5], [("onboarding", 5), ("support", 3)], .5),
        new("first-sip", "The colour and taste of the first sip", ThemeKind.Delight, 155, Trend.Flat, 0, [3, 2, 5], [("onboarding", 1)], .4),
        new("how-late", "How much caffeine, and how late", ThemeKind.Confusion, 125, Trend.Flat, 0, [6, 1, 3], [("landing-page", 4), ("nurture-email", 1), ("support", 1)], .4),
        new("gift-guess", "A gift that does not feel like a guess", ThemeKind.Desire, 110, Trend.Gifts, 0, [1, 9, 1], [("landing-page", 4), ("ad-click", 2)], .4),
        new("skip-a-month", "Skipping a month took one tap", ThemeKind.Relief, 85, Trend.Rising, 0, [6, 1, 2], [("support", 3), ("onboarding", 1)], .6),
    ];
}
