using static EmpathyConsole.Domain.Journeys.Plans.LadderRung;
using static EmpathyConsole.Domain.Journeys.Plans.TouchpointKind;

namespace EmpathyConsole.Domain.Journeys.Templates;

/// <summary>The monthly report, when every tool counts differently.</summary>
internal static class ReportingReconciliation
{
    public static JourneyTemplate Template { get; } = new(
        "reporting-reconciliation",
        "Monthly report",
        "How the numbers of five tools become one report, and what it costs the people who make it.",
        JourneyKind.Team,
        Draft.Plan(
            Draft.Stage(
                "question-asked",
                "Somebody asks",
                new("Know what decision hangs on it", 4),
                new("Delivering the wrong number well laid out", FearKind.Status, 3),
                new("Ask back twice what exactly is meant", 4),
                Draft.At("request", "Request", Internal, "chat", Specialist, "Whoever leads the campaign") with { Asks = ["Which period", "Which campaign", "What it decides"] }),
            Draft.Stage(
                "numbers-pulled",
                "Numbers are fetched",
                new("Have them without asking five people", 4),
                new("That somebody changed a filter since last month", FearKind.Status, 3),
                new("Sign in to five tools and export by hand", 6),
                Draft.At("ad-export", "Export of the ad platforms", Internal, "web", Machine, "The ad platforms") with { System = "Ad platforms" },
                Draft.At("crm-export", "Export of the customer list", Internal, "crm", Prepared, "Sales operations, on request") with { System = "Customer list", Effort = 6, Why = "Only two people may export: it waits for them." }),
            Draft.Stage(
                "numbers-disagree",
                "They disagree",
                new("One number we all stand behind", 5),
                new("Being asked about it in front of everybody", FearKind.Status, 4),
                new("Match rows in a sheet until midnight", 7),
                Draft.At("matching-sheet", "The sheet", Document, "sheet", Prepared, "One analyst, with a sheet that only they understand") with { System = "Spreadsheet", Branches = [new("crm-export", "A gap of more than five in a hundred")] },
                Draft.At("which-counts", "Which one counts?", Internal, "chat", Specialist, "Marketing and finance") with { MomentOfTruth = true, Why = "What is decided here, and by whom, is what the report is worth." }),
            Draft.Stage(
                "report-written",
                "The report is written",
                new("Say what it means, not only what it is", 4),
                new("That nobody reads past the first page", FearKind.Belonging, 2),
                new("Move charts into slides", 5),
                Draft.At("slides", "Slides", Document, "slides", Prepared, "The analyst, from last month's") with { Why = "A machine may draw the charts; the sentence above them is a person's." }),
            Draft.Stage(
                "report-read",
                "It is read",
                new("Leave the room with a decision", 5),
                new("That the first question is about the method", FearKind.Status, 4),
                new("Defend every number for half an hour", 5),
                Draft.At("review", "Monthly meeting", Meeting, "in-person", Specialist, "The team") with { Fear = 4 },
                Draft.At("decision-note", "What was decided, and by when", Internal, "email", Specialist, "Whoever led the meeting") with { Ends = true })));
}
