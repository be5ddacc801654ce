using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Demo.House;

/// <summary>The two journeys of the demo, stage by stage.</summary>
public static class JourneyPlans
{
    public static IReadOnlyList<JourneyContent> All { get; } =
    [
        new("First order", "first-order", "afternoon-switcher", "From the first click to the first bowl.",
        [
            new("ad-click", new("Find something gentler than coffee", 4), new("That it is another wellness fad", FearKind.Status, 2), new("One tap, then a page that takes a moment", 2), "Search ad", 0, [("calm-afternoon", StagePart.Intent)]),
            new("landing-page", new("Understand what I would get", 4), new("Paying for a name and not for the tea", FearKind.Money, 3), new("Three grades and no plain words", 4), "First order page", 1, [("which-grade", StagePart.Effort), ("paying-for-a-name", StagePart.Fear)]) { Exit = "Ask a tea host, beside every grade", Answers = "The shop assistant" },
            new("form-fill", new("Order the starter tin", 5), new("What happens to the card I leave", FearKind.Privacy, 2), new("Address asked, then asked again", 3), "Address and card form", 1, [("address-field", StagePart.Effort)]) { Exit = "A telephone number under the form", Answers = "The form itself" },
            new("nurture-email", new("Learn to make it properly", 3), new("A full inbox", FearKind.Time, 2), new("Two minutes of reading", 2), "Three brewing letters", 2, [("step-away", StagePart.Intent)]),
            new("consultation-booking", new("Talk to somebody who knows", 3), new("Being sold to", FearKind.Time, 2), new("Five clicks to find a time", 5), "Booking page", 2, [("doing-it-wrong", StagePart.Fear)]),
            new("onboarding", new("A first bowl I am proud of", 5), new("Wasting the good powder", FearKind.Belonging, 3), new("Whisk, sieve, eighty degrees", 5), "Card in the parcel and a short video", 2, [("doing-it-wrong", StagePart.Fear), ("clumps", StagePart.Effort)]),
            new("support", new("Have a parcel found or a tin replaced", 4), new("Not being believed", FearKind.Safety, 2), new("Explain it twice", 5), "Chat and phone", 3, [("says-when", StagePart.Intent)]),
        ]),
        new("Subscription", "subscription", "first-bowl-beginner", "From the third tin to a box a month, and out again when it is enough.",
        [
            new("ad-click", new("Never run out again", 2), new("That the price is only for the first box", FearKind.Money, 3), new("One tap", 1), "Letter after the second order", 0, []),
            new("landing-page", new("See what a month costs, all in", 4), new("That I can't get out again", FearKind.Money, 4), new("The way out is not on the page", 5), "Plan page", 2, [("hard-to-leave", StagePart.Fear)]),
            new("form-fill", new("Choose tin, grind and day", 4), new("Leaving a card on file", FearKind.Privacy, 3), new("Nine fields, three of them twice", 5), "Plan form", 1, [("address-field", StagePart.Effort), ("hard-to-leave", StagePart.Fear)]),
            new("nurture-email", new("Know what comes next month", 3), new("Being talked into more", FearKind.Time, 2), new("One letter a month", 2), "Letter before the box", 1, [("step-away", StagePart.Intent)]) { Exit = "Answering the letter reaches the service desk", Answers = "The letter writer" },
            new("consultation-booking", new("Change the blend with somebody's advice", 2), new("Sounding ignorant", FearKind.Status, 2), new("No slot after six", 4), "Call with a tea host", 3, [("which-grade", StagePart.Effort)]),
            new("onboarding", new("Get the second bowl right", 4), new("Asking a silly question", FearKind.Belonging, 3), new("The assistant answers something else", 4), "Assistant in the account", 1, [("assistant-misses", StagePart.Effort), ("clumps", StagePart.Effort)]) { Answers = "The account assistant" },
            new("support", new("Skip a month and keep my price", 5), new("Not being let go", FearKind.Money, 4), new("Two menus deep", 4), "Account page and chat", 2, [("hard-to-leave", StagePart.Fear), ("skip-a-month", StagePart.Intent)]),
        ]),
    ];
}
