using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Demo.House;

/// <summary>The briefs of the demo: one in triage, one that waits for approval, and two approved ones, so that there is a message and a story to send.</summary>
public static class BriefPlans
{
    public static IReadOnlyList<BriefContent> All { get; } =
    [
        new(
            "The garden that takes its time",
            "People who heard from us often lately get something to read, and nothing to buy.",
            "careful-gifter", "First order", "nurture-email", "email", "Hands you can name",
            ["handwritten-note", "first-sip", "gift-guess", "which-grade"], [], ["The garden that takes its time"],
            "", 40, "Tom Okafor", BrandStory: true, BriefState.Done),
        new(
            "Quiet hour",
            "A first bowl in the first week, and no fear of wasting the powder.",
            "afternoon-switcher", "First order", "nurture-email", "email", "Time is the ingredient",
            ["step-away", "calm-afternoon", "how-late", "which-grade"], [], [],
            "", 40, "Ines Duarte", BrandStory: false, BriefState.Done, "quiet-hour"),
        new(
            "The way out first",
            "People who like the monthly box see how to leave it before they join.",
            "first-bowl-beginner", "Subscription", "landing-page", "landing-page", "The door stays open",
            ["hard-to-leave", "skip-a-month", "paying-for-a-name", "which-grade"], ["Skip or stop"], [],
            "", 40, "Ines Duarte", BrandStory: false, BriefState.WaitingForApproval),
        new(
            "Spring tin",
            "A second order within thirty days.",
            "afternoon-switcher", "First order", "nurture-email", "email", "Time is the ingredient",
            ["step-away", "calm-afternoon", "how-late", "first-sip"], ["Spring tin, starter price", "Skip or stop"], ["The four o'clock door"],
            "", 100, "Ines Duarte", BrandStory: false, BriefState.Triage),
    ];
}
