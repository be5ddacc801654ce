using static EmpathyConsole.Domain.Journeys.Plans.LadderRung;
using static EmpathyConsole.Domain.Journeys.Plans.TouchpointKind;

namespace EmpathyConsole.Domain.Journeys.Templates;

/// <summary>The way of a lead through the house, seen by the people who pass it on. The budget is asked again, which the customer notices too.</summary>
internal static class LeadHandoff
{
    public static JourneyTemplate Template { get; } = new(
        "lead-handoff",
        "Lead handoff",
        "How a lead goes from marketing to sales, as the people who do it live it. As it often is: sales asks again what the form asked.",
        JourneyKind.Team,
        Draft.Plan(
            Draft.Stage(
                "lead-arrives",
                "A lead arrives",
                new("See at a glance who this is and what they want", 4),
                new("Missing the one that mattered", FearKind.Status, 3),
                new("Copy it from the form tool into the customer list", 5),
                Draft.At("lead-form", "Form that customers fill in", Form, "web", MachineWithExit, "The form") with { Exit = "Name and phone number of marketing beside it", Asks = ["Company", "What they need", "Budget"] },
                Draft.At("lead-list", "New row in the customer list", Internal, "crm", Prepared, "Marketing operations") with { System = "Customer list" }),
            Draft.Stage(
                "lead-judged",
                "It is judged",
                new("Pass on only what sales will thank me for", 4),
                new("Being blamed for bad leads", FearKind.Status, 4),
                new("Look them up in three places", 5),
                Draft.At("scoring", "Score", Internal, "crm", Machine, "A rule in the customer list") with { System = "Customer list", Why = "Nobody remembers why it adds ten points for a download." },
                Draft.At("second-look", "Second look", Internal, "chat", Specialist, "Marketing") with { Branches = [new("nurture", "Not ready to buy")] }),
            Draft.Stage(
                "handed-over",
                "It is handed over",
                new("Know that somebody has taken it", 5),
                new("That it lies there until Monday", FearKind.Time, 4),
                new("Write the same summary in two tools", 6),
                Draft.At("handover", "Note to sales", Internal, "crm", Prepared, "Marketing") with { MomentOfTruth = true, Why = "What the customer said in their own words is lost here, or it is not." },
                Draft.At("nurture", "Back to the letters", Internal, "email", Prepared, "Marketing")),
            Draft.Stage(
                "first-contact",
                "First contact",
                new("Call with the whole story before me", 5),
                new("Sounding as if we do not talk to each other", FearKind.Status, 4),
                new("Read four threads before a call of ten minutes", 5),
                Draft.At("sales-call", "First call", Call, "phone", Specialist, "Sales") with { Asks = ["Budget", "Who decides"], Fear = 4 }),
            Draft.Stage(
                "answer-back",
                "The answer comes back",
                new("Learn which leads were good, and why", 4),
                new("That it turns into counting instead of talking", FearKind.Belonging, 3),
                new("Chase sales for a reason, every Friday", 5),
                Draft.At("lost-reason", "Reason why it was lost", Form, "crm", Machine, "The customer list") with { System = "Customer list", Why = "'Other' in two of three cases." },
                Draft.At("weekly-talk", "Half an hour a week", Meeting, "in-person", Specialist, "Marketing and sales") with { Ends = true })));
}
