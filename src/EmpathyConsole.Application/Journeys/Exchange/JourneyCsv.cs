using System.Globalization;
using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Exchange;

/// <summary>
/// Writes a journey for a spreadsheet: a row for each stage, and below it a row for each of its touchpoints, told apart by a filled
/// <c>touchpoint</c>. The levels of a touchpoint are those that count there: its own, or its stage's.
/// </summary>
internal static class JourneyCsv
{
    private static readonly string[] Heading =
    [
        "journey", "persona", "side", "order", "stage", "name", "step", "touchpoint",
        "intent", "intentStrength", "intentEvidence",
        "fear", "fearKind", "fearIntensity", "fearEvidence",
        "effort", "effortLevel", "effortEvidence",
        "assumptions", "value", "recommendation", "owner", "ideas",
        "kind", "channel", "system", "rung", "exit", "answers", "why", "momentOfTruth", "ends", "asks", "branches",
    ];

    public static string Write(JourneyMap map, JourneyMap? toBe) => SheetCsv.Row(Heading) + Side(map, "as-is") + (toBe is null ? "" : Side(toBe, "to-be"));

    private static string Side(JourneyMap map, string side) => string.Concat(map.Stages.Select((stage, order) =>
        Stage(map, side, order + 1, stage) + string.Concat(stage.Plan.Touchpoints.Select((t, step) => Touchpoint(map, side, order + 1, stage.Plan, step + 1, t)))));

    private static string Stage(JourneyMap map, string side, int order, MapStage stage) => SheetCsv.Row(
        map.Name, map.PersonaName, side, order, stage.Slug, stage.Name, null, null,
        stage.Intent.Statement, stage.Intent.Level, Evidence(stage.Intent),
        stage.Fear.Statement, JourneyText.Word(stage.Fear.Kind), stage.Fear.Level, Evidence(stage.Fear),
        stage.Effort.Statement, stage.Effort.Level, Evidence(stage.Effort),
        string.Join('|', stage.Cells.Where(c => c.Assumption).Select(c => JourneyText.Word(c.Part))), Math.Round(stage.Zone.Score, 4), JourneyText.Word(stage.Advice.Recommendation), stage.Plan.Owner, stage.Plan.Ideas,
        null, null, null, null, null, null, null, null, null, null, null);

    private static string Touchpoint(JourneyMap map, string side, int order, PlanStage stage, int step, Touchpoint t) => SheetCsv.Row(
        map.Name, map.PersonaName, side, order, stage.Key, stage.Name, step, t.Name,
        null, stage.LevelAt(t, StagePart.Intent), null,
        null, null, stage.LevelAt(t, StagePart.Fear), null,
        null, stage.LevelAt(t, StagePart.Effort), null,
        null, null, null, null, null,
        JourneyText.Word(t.Kind), t.Channel, t.System, (int?)t.Rung, t.Exit, t.Answers, t.Why, t.MomentOfTruth ? "yes" : "", t.Ends ? "yes" : "", string.Join('|', t.Asks),
        string.Join('|', t.Branches.Select(b => b.When.Length == 0 ? b.To : string.Create(CultureInfo.InvariantCulture, $"{b.To}: {b.When}"))));

    private static string Evidence(MapCell cell) =>
        string.Join('|', cell.Evidence.Select(t => t.Label).Concat(cell.Collected.Select(c => c.Name).Distinct(StringComparer.Ordinal)).Concat(cell.Metrics));
}
