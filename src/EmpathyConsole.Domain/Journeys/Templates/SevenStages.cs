using static EmpathyConsole.Domain.Journeys.Plans.LadderRung;
using static EmpathyConsole.Domain.Journeys.Plans.TouchpointKind;

namespace EmpathyConsole.Domain.Journeys.Templates;

/// <summary>From the ad to the first question after buying; the stages are those of <see cref="DefaultStages"/>.</summary>
internal static class SevenStages
{
    public static JourneyTemplate Template { get; } = new(
        "seven-stages",
        "From first click to support",
        "The whole way of a new customer, from an ad to the first time something goes wrong. Start here when you are not sure.",
        JourneyKind.Customers,
        Draft.Plan(
            Draft.Stage(
                "ad-click",
                "Ad click",
                new("Find out whether this is for somebody like me", 3),
                new("That it promises more than it keeps", FearKind.Money, 2),
                new("Tell this ad from five others that say the same", 2),
                Draft.At("ad", "Ad", Ad, "social", Machine, "The ad platform") with { Exit = "Name and phone number of the house in the ad" },
                Draft.At("search-result", "Search result", Page, "search", Machine, "The search engine") with { Why = "People who saw the ad look for the name before they trust the link." }),
            Draft.Stage(
                "landing-page",
                "Landing page",
                new("See in a minute what it is, what it costs and who is behind it", 4),
                new("That the real price comes at the end", FearKind.Money, 3),
                new("Read a long page to find three plain answers", 4),
                Draft.At("landing", "Landing page", Page, "web", MachineWithExit, "The page") with { Exit = "'Ask us' opens a chat with the team in office hours" },
                Draft.At("reviews", "Reviews by other customers", Community, "web", Machine, "Other customers") with { Branches = [new("human-answer", "Not convinced: wants to talk first")] }),
            Draft.Stage(
                "form-fill",
                "Form fill",
                new("Be done with it and know what happens next", 4),
                new("What they will do with my phone number", FearKind.Privacy, 3),
                new("Look up things I do not have at hand", 5),
                Draft.At("form", "Contact form", Form, "web", MachineWithExit, "The form") with { Exit = "A phone number beside the button", Asks = ["Name", "E-mail address", "Phone number", "What you need"], Effort = 5 },
                Draft.At("thanks", "Thank-you page", Page, "web", Machine, "The page") with { Why = "Says who answers and by when: most fear after a form is silence." }),
            Draft.Stage(
                "nurture-email",
                "Nurture e-mail",
                new("Get help with my decision, not a reminder that I have not decided", 3),
                new("A full inbox, and no way to make it stop", FearKind.Time, 2),
                new("Sort out which of these letters matter to me", 2),
                Draft.At("confirmation", "Confirmation", Email, "email", Machine, "Sent by itself"),
                Draft.At("letters", "Three letters, one question answered in each", Email, "email", MachineWithExit, "Written by the team, sent by itself") with { Exit = "A reply reaches a person by name", Branches = [new("booking-page", "Ready to talk after the first letter")] }),
            Draft.Stage(
                "consultation-booking",
                "Consultation booking",
                new("Talk to somebody who knows, at a time that suits me", 4),
                new("Being sold something in that hour", FearKind.Time, 3),
                new("Find a free time without writing back and forth", 4),
                Draft.At("booking-page", "Booking page", Form, "web", MachineWithExit, "The calendar") with { Exit = "'None of these times?' asks for a call back", Asks = ["Day and time"] },
                Draft.At("human-answer", "Consultation", Meeting, "video", Specialist, "An adviser") with { MomentOfTruth = true, Fear = 4, Why = "Here people decide whether they are being understood or handled. A person stays." }),
            Draft.Stage(
                "onboarding",
                "Onboarding",
                new("Have a first success soon, and feel clever about the choice", 5),
                new("Doing it wrong and not daring to ask", FearKind.Belonging, 3),
                new("Learn new words and new steps at once", 5),
                Draft.At("welcome", "Welcome letter", Email, "email", MachineWithExit, "Sent by itself, signed by a person") with { Exit = "A reply reaches the person who signed" },
                Draft.At("first-steps", "First steps", Page, "web", Machine, "The product"),
                Draft.At("check-in", "Call in the second week", Outreach, "phone", Specialist, "Customer care") with { Why = "Those who are stuck seldom write first." }),
            Draft.Stage(
                "support",
                "Support",
                new("Have it put right, by somebody who believes me", 5),
                new("Being sent from one to the next", FearKind.Safety, 3),
                new("Explain it all from the beginning", 5),
                Draft.At("help-page", "Help page", Page, "web", MachineWithExit, "The help page") with { Exit = "'Still stuck?' opens the chat" },
                Draft.At("chat", "Chat", Chat, "chat", Prepared, "Customer care, with what is known on screen") with { Asks = ["What went wrong"], Branches = [new("support-call", "Money or safety is at stake")] },
                Draft.At("support-call", "Phone call", Call, "phone", Specialist, "Customer care") with { MomentOfTruth = true, Fear = 4, Ends = true })));
}
