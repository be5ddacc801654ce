using static EmpathyConsole.Domain.Journeys.Plans.LadderRung;
using static EmpathyConsole.Domain.Journeys.Plans.TouchpointKind;

namespace EmpathyConsole.Domain.Journeys.Templates;

/// <summary>Something goes back. The order number is asked in the form and again in the chat, as in most shops.</summary>
internal static class ReturnAndRefund
{
    public static JourneyTemplate Template { get; } = new(
        "return-and-refund",
        "Return and refund",
        "From the moment the parcel disappoints to the money back. As it often is: the order number is asked twice.",
        JourneyKind.Customers,
        Draft.Plan(
            Draft.Stage(
                "disappointment",
                "It is not right",
                new("Know at once whether I can send it back", 4),
                new("Being stuck with it", FearKind.Money, 3),
                new("Keep the box, the slip and the tape", 3),
                Draft.At("opened-parcel", "Opened parcel", Parcel, "post", Machine, "Nobody") with { Exit = "Card with a phone number in the parcel", Why = "The slip in the parcel is the first page of the return." }),
            Draft.Stage(
                "return-rules",
                "Looks up the rules",
                new("Read in one sentence how long I have and who pays", 4),
                new("That a rule somewhere says no", FearKind.Money, 4),
                new("Search the small print", 5),
                Draft.At("return-page", "Return page", Page, "web", MachineWithExit, "The page") with { Exit = "Chat on the page" }),
            Draft.Stage(
                "return-request",
                "Asks to return it",
                new("Have a label without explaining myself", 5),
                new("Being suspected", FearKind.Status, 3),
                new("Find the order and tick a reason that does not fit", 5),
                Draft.At("return-form", "Return form", Form, "web", Machine, "The form") with { Asks = ["Order number", "E-mail address", "Reason"], Branches = [new("return-chat", "Order not found, or it arrived broken")] },
                Draft.At("return-chat", "Chat", Chat, "chat", Prepared, "Customer care") with { Asks = ["Order number", "Photo of what is broken"], Why = "The form does not hand over what was typed." }),
            Draft.Stage(
                "sending-back",
                "Sends it back",
                new("Drop it off on the way to work", 3),
                new("That it gets lost and I have no proof", FearKind.Money, 3),
                new("Print a label and find a shop that takes it", 5),
                Draft.At("label", "Label by e-mail", Email, "email", MachineWithExit, "Sent by itself") with { Exit = "A reply reaches customer care" },
                Draft.At("drop-off", "Parcel shop", Parcel, "in-person", Specialist, "The carrier's shop") with { Effort = 5 }),
            Draft.Stage(
                "waiting",
                "Waits for the money",
                new("See where it is without asking", 4),
                new("That I hear nothing more, and the money is gone", FearKind.Money, 4),
                new("Watch my account for two weeks", 4),
                Draft.At("arrived-note", "Note that it has arrived", Email, "email", MachineWithExit, "Sent by itself") with { Exit = "A reply reaches customer care", Why = "Silence between parcel and money is what most people write about." },
                Draft.At("where-is-it", "Call: where is my money?", Call, "phone", Specialist, "Customer care") with { Fear = 4 }),
            Draft.Stage(
                "refund",
                "Has the money back",
                new("The full sum, soon, without a voucher", 5),
                new("That something was deducted", FearKind.Money, 3),
                new("Check the sum against the bill", 3),
                Draft.At("refund-note", "Note with the sum and the day", Email, "email", MachineWithExit, "Sent by itself") with { Exit = "A reply reaches customer care", MomentOfTruth = true, Why = "Whoever is paid back without asking buys again." },
                Draft.At("second-try", "A better fit, if it is wanted", Outreach, "email", Prepared, "Customer care") with { Ends = true })));
}
