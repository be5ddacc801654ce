using System.Globalization;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Journeys.Drawing;

/// <summary>What a drawn map says in its cells.</summary>
internal static class MapWords
{
    private const double Small = 9.5;

    public static IReadOnlyList<CellText> Cell(MapCell cell)
    {
        var most = StageRules.Range(cell.Part).Most;
        var level = string.Create(CultureInfo.InvariantCulture, $"{cell.Level} of {most}") + (cell.Kind == FearKind.None ? "" : ", " + cell.Kind.ToString().ToLowerInvariant());
        return
        [
            new(level, 10.5, SvgCanvas.Colour(cell.Part), Bold: true),
            new(cell.Statement.Length == 0 ? "Not described yet" : cell.Statement, 11, cell.Statement.Length == 0 ? SvgCanvas.Quiet : SvgCanvas.Said, Gap: 2),
            new(RestsOn(cell), Small, SvgCanvas.Quiet, Gap: 3),
        ];
    }

    public static IEnumerable<CellText> Touchpoint(Touchpoint t, int n, JourneyPlan plan)
    {
        yield return new(t.Name, 10.5, SvgCanvas.Ink, Bold: true, Gap: n == 0 ? 0 : 8);
        if (t.MomentOfTruth)
        {
            yield return new("Moment of truth", Small, SvgCanvas.Accent, Bold: true, Gap: 1);
        }

        var what = new[] { t.Kind == TouchpointKind.Other ? "" : t.Kind.ToString().ToLowerInvariant(), t.Channel, t.System, t.Rung is { } rung ? string.Create(CultureInfo.InvariantCulture, $"rung {(int)rung}") : "", t.Answers };
        string[] lines =
        [
            string.Join(" · ", what.Where(w => w.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)),
            t.Exit.Length == 0 ? "" : "Exit: " + t.Exit,
            t.Asks.Count == 0 ? "" : "Asks: " + string.Join(", ", t.Asks),
            .. t.Branches.Select(b => $"Or to {Target(plan, b.To)}{(b.When.Length == 0 ? "" : $": {b.When}")}"),
            t.Ends ? "The way ends here" : "",
        ];
        foreach (var line in lines.Where(l => l.Length > 0))
        {
            yield return new(line, Small, SvgCanvas.Quiet, Gap: 1);
        }
    }

    public static IReadOnlyList<CellText> Value(MapStage stage) =>
    [
        new(stage.Advice.Recommendation switch { Recommendation.Automate => "A machine may take over", Recommendation.Assist => "A machine may assist", Recommendation.KeepHuman => "Keep a person", _ => "Leave as it is" }, 10.5, SvgCanvas.Ink, Bold: true),
        new(stage.Zone.Formula, Small, SvgCanvas.Quiet, Gap: 1),
    ];

    private static string RestsOn(MapCell cell)
    {
        if (cell.Assumption)
        {
            return "Assumption";
        }

        var standing = cell.Evidence.Where(t => t.Status != ThemeStatus.Rejected).ToList();
        var quotes = cell.Collected.Sum(c => c.Quotes.Count);
        string[] said =
        [
            standing.Count == 0 ? "" : $"{Counted(standing.Sum(t => t.Count), "voice")} in {Counted(standing.Count, "theme")}",
            quotes == 0 ? "" : Counted(quotes, "collected quote"),
            cell.Metrics.Count == 0 ? "" : Counted(cell.Metrics.Count, "metric"),
        ];
        return "Rests on " + string.Join(", ", said.Where(s => s.Length > 0));
    }

    private static string Target(JourneyPlan plan, string key) => plan.Stage(key)?.Name ?? plan.Touchpoint(key)?.Touchpoint.Name ?? key;

    private static string Counted(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");
}
