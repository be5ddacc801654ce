using static EmpathyConsole.Domain.Journeys.Plans.LadderRung;
using static EmpathyConsole.Domain.Journeys.Plans.TouchpointKind;

namespace EmpathyConsole.Domain.Journeys.Templates;

/// <summary>From the first payment to the day it renews, with the way out in sight.</summary>
internal static class SubscriptionOnboarding
{
    public static JourneyTemplate Template { get; } = new(
        "subscription-onboarding",
        "Subscription onboarding",
        "The first weeks of a subscription, until it has become a habit or is let go without a fight.",
        JourneyKind.Customers,
        Draft.Plan(
            Draft.Stage(
                "plan-choice",
                "Chooses a plan",
                new("Pay for what I will use, and no more", 4),
                new("That I will forget to cancel and pay for a year", FearKind.Money, 4),
                new("Work out what the plans really differ in", 4),
                Draft.At("plans", "Plan page", Page, "web", MachineWithExit, "The page") with { Exit = "'Help me choose' opens the chat" }),
            Draft.Stage(
                "checkout",
                "Pays",
                new("Be done in two minutes", 4),
                new("Leaving my card with people I do not know", FearKind.Privacy, 3),
                new("Type address and card on a phone", 4),
                Draft.At("payment-form", "Payment", Form, "web", MachineWithExit, "The checkout") with { Exit = "Phone number below the button", Asks = ["E-mail address", "Address", "Card"] },
                Draft.At("receipt", "Receipt with the date of the next payment", Email, "email", Machine, "Sent by itself") with { Why = "The way to cancel is in it: people who see the way out stay longer." }),
            Draft.Stage(
                "first-success",
                "First success",
                new("Get something out of it today", 5),
                new("That I am too slow for this", FearKind.Belonging, 3),
                new("Set up what I do not understand yet", 5),
                Draft.At("setup", "Setup, three steps", Page, "app", MachineWithExit, "The product") with { Exit = "'Do it with me' books fifteen minutes with a person", Asks = ["What you want to reach first"], Branches = [new("guided-start", "Stuck for more than a day")] },
                Draft.At("first-result", "First result", Page, "app", Machine, "The product") with { MomentOfTruth = true, Why = "Who gets here in the first two days is likely to stay." },
                Draft.At("guided-start", "Fifteen minutes together", Meeting, "video", Specialist, "Customer care")),
            Draft.Stage(
                "habit",
                "Becomes a habit",
                new("Have it fit into my week", 3),
                new("Being nagged", FearKind.Time, 3),
                new("Remember that it is there", 3),
                Draft.At("weekly-note", "One note a week, with one idea", Email, "email", MachineWithExit, "Sent by itself") with { Exit = "A reply reaches customer care", Why = "How often is chosen by the customer." },
                Draft.At("members", "Other members", Community, "web", Prepared, "Members, and a host")),
            Draft.Stage(
                "first-bill",
                "First renewal",
                new("See what I got for it before I pay again", 4),
                new("A payment I did not expect", FearKind.Money, 4),
                new("Find where to change or pause", 4),
                Draft.At("renewal-note", "Note a week before the payment", Email, "email", MachineWithExit, "Sent by itself") with { Exit = "A reply pauses it", Fear = 4 },
                Draft.At("account-page", "Account page", Page, "web", MachineWithExit, "The account") with { Exit = "Chat on the same page", Branches = [new("leaving", "Wants to stop")] }),
            Draft.Stage(
                "stay-or-go",
                "Stays or goes",
                new("Change my mind without having to justify it", 4),
                new("Not being let go", FearKind.Money, 4),
                new("Get through three pages that ask me to stay", 5),
                Draft.At("pause", "Pause or smaller plan", Page, "web", MachineWithExit, "The account") with { Exit = "Chat on the same page" },
                Draft.At("leaving", "Leaving", Form, "web", Prepared, "Customer care reads every reason") with { MomentOfTruth = true, Asks = ["What would have made you stay"], Why = "How people are let go is what they tell others.", Ends = true })));
}
