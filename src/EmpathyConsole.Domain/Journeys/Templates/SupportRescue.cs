using static EmpathyConsole.Domain.Journeys.Plans.LadderRung;
using static EmpathyConsole.Domain.Journeys.Plans.TouchpointKind;

namespace EmpathyConsole.Domain.Journeys.Templates;

/// <summary>A customer in need, and the faults that make it worse: an article that ends, an assistant without a way to a person, the story told three times.</summary>
internal static class SupportRescue
{
    public static JourneyTemplate Template { get; } = new(
        "support-rescue",
        "Support rescue",
        "Something broke, and the customer is about to leave. As it often is: no person in the first minutes, and the story is told three times.",
        JourneyKind.Customers,
        Draft.Plan(
            Draft.Stage(
                "it-breaks",
                "It breaks",
                new("Get on with what I was doing", 5),
                new("That I broke it, or lost my work", FearKind.Safety, 4),
                new("Find out whether it is me or them", 4),
                Draft.At("error-message", "Error message", Page, "app", MachineWithExit, "The product") with { Exit = "'Get help' opens the help page with the error filled in" },
                Draft.At("status-page", "Status page", Page, "web", Machine, "The page") with { Why = "'It is us, back at three' saves more calls than any article." }),
            Draft.Stage(
                "self-help",
                "Tries alone",
                new("Find the one step that mends it", 4),
                new("Wasting the evening on it", FearKind.Time, 3),
                new("Read articles for another version", 6),
                Draft.At("article", "Help article", Page, "web", Machine, "The help page") with { Ends = true, Why = "Ends with 'Was this helpful?' and no way on." },
                Draft.At("assistant", "Assistant", Chat, "chat", Machine, "A machine") with { Asks = ["What happened"], Fear = 4, Why = "Answers the question it knows. There is no way past it." }),
            Draft.Stage(
                "asks-for-help",
                "Asks for help",
                new("Reach a person now", 5),
                new("Being one of a thousand tickets", FearKind.Belonging, 4),
                new("Tell it from the beginning", 6),
                Draft.At("help-form", "Help form", Form, "web", Machine, "The form") with { Asks = ["What happened", "Account number"] },
                Draft.At("first-answer", "First answer", Email, "email", Prepared, "Customer care, from a draft") with { Branches = [new("specialist-call", "Work is standing still, or money is at stake")] }),
            Draft.Stage(
                "passed-on",
                "Is passed on",
                new("Stay with the one who knows my case", 4),
                new("Falling between two teams", FearKind.Safety, 4),
                new("Tell it a third time", 6),
                Draft.At("handover-note", "Note to the next team", Internal, "ticket", Prepared, "Customer care") with { Why = "What is not in the note is asked again." },
                Draft.At("specialist-call", "Call with a specialist", Call, "phone", Specialist, "Second line") with { Asks = ["What happened", "Since when"], MomentOfTruth = true, Fear = 5, Why = "Here the customer decides whether to stay. A person stays too." }),
            Draft.Stage(
                "solved",
                "It is solved",
                new("Know that it will not happen again", 4),
                new("That it comes back tomorrow", FearKind.Safety, 3),
                new("Test everything myself", 4),
                Draft.At("solved-note", "What was wrong, and what we changed", Email, "email", Prepared, "The person who solved it")),
            Draft.Stage(
                "made-good",
                "Is made good",
                new("A word that fits the trouble I had", 3),
                new("A voucher instead of an apology", FearKind.Status, 2),
                new("Answer a survey about it", 2),
                Draft.At("call-back", "Call a week later", Outreach, "phone", Specialist, "The person who solved it") with { MomentOfTruth = true, Why = "Only for those whose work stood still: it must not become a script." },
                Draft.At("survey", "One question", Form, "email", Machine, "Sent by itself") with { Asks = ["How easy did we make it"], Ends = true })));
}
