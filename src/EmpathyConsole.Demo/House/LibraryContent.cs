using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Demo.House;

/// <summary>What stands in the demo's living library.</summary>
public static class LibraryContent
{
    public const string LinkedStage = "form-fill";

    public const string TiedStory = "My lumpy first week";

    public const string TiedTheme = "clumps";

    public static IReadOnlyList<CollectionContent> Collections { get; } =
    [
        new("Afraid to be tied down", "What makes people hesitate before they subscribe, for the second-order brief and the team meeting.", [("hard-to-leave", 4, "Say how to leave before we say how to join."), ("skip-a-month", 2, "They ask for a pause, not for an end.")]),
        new("The ten quiet minutes", "How the calm afternoon sounds in their own words.", [("calm-afternoon", 3, "Nobody says mindfulness."), ("step-away", 2, ""), ("handwritten-note", 1, "Small and remembered.")]),
    ];

    public static IReadOnlyList<(string Name, string Words)> Searches { get; } =
    [
        ("Leaving and pausing", "leave OR cancel OR skip OR pause"),
        ("Gifts that went wrong", "gift -love"),
    ];

    public static IReadOnlyList<LearningContent> Learnings { get; } =
    [
        new(
            new()
            {
                Title = "The address form asked twice",
                Cause = "The postcode look-up emptied the street when it failed, and the page said nothing about it.",
                Change = LearningChange.Page,
                Changed = "Address page: the street stays, and the look-up says when it found nothing.",
                ChangedLink = "/friction?metric=form-abandonment",
                Before = "People typed the address two or three times; many left.",
                After = "Fewer leave the form; the rest of it did not get slower.",
                Metric = "form-abandonment",
                Tags = ["form", "checkout"],
            },
            "Yuki Tanaka",
            "address-field"),
        new(
            new()
            {
                Title = "The assistant sent pauses to cancellations",
                Cause = "'Skip' and 'stop' went to the same queue, because the routing knew one word for both.",
                Change = LearningChange.Routing,
                Changed = "Support routing: skip and pause have a queue of their own.",
                Tags = ["support", "subscription"],
            },
            "Mara Lind",
            "assistant-misses"),
        new(
            new()
            {
                Title = "A reminder that sounded like a threat",
                ExampleText = "The second reminder of the spring tin opened with 'Last warning'. Three people wrote back within the hour.",
                Cause = "The brief asked for urgency, and no offer fact with an end stood behind it.",
                Tags = ["tone", "email"],
            },
            "Tom Okafor"),
    ];
}
