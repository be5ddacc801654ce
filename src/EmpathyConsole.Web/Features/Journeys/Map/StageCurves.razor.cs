using System.Globalization;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Measured;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Zone;
using EmpathyConsole.Domain.Statistics;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Web.Parts;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Journeys.Map;

/// <summary>
/// Intent, fear and effort along the journey, each from the bottom of its own scale to the top, with its value printed. A point nobody
/// backed with voices is hollow. Drawn in percent, so that it stands over the map's columns at any width.
/// </summary>
public sealed partial class StageCurves
{
    private static readonly StagePart[] DrawOrder = [StagePart.Effort, StagePart.Fear, StagePart.Intent];
    private bool table;

    [Parameter, EditorRequired]
    public required IReadOnlyList<MapStage> Stages { get; set; }

    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>Other maps, drawn thin behind.</summary>
    [Parameter]
    public IReadOnlyList<CurveOverlay> Overlays { get; set; } = [];

    /// <summary>What was measured, for effort beside effort as mapped; null for nothing.</summary>
    [Parameter]
    public MeasuredMap? Measured { get; set; }

    /// <summary>What to do with AI at a stage; from the map alone when nobody says otherwise.</summary>
    [Parameter]
    public Func<MapStage, ZoneAdvice>? Advise { get; set; }

    /// <summary>For a narrow screen: lower, with stage numbers in place of words.</summary>
    [Parameter]
    public bool Compact { get; set; }

    private double Height => Compact ? 176 : 228;

    private double High => Compact ? 28 : 44;

    private double Low => Compact ? 132 : 184;

    private string Caption => Compact
        ? "Numbers at the foot are the stages below. Hollow: opinion, nothing is linked."
        : "Each on its own scale: intent 1 to 5, fear 0 to 5, effort 1 to 7. A hollow point is opinion: nothing is linked."
            + (Measured is null ? "" : " Bars: effort as measured, 8 − CES, with its 95% interval.")
            + string.Concat(Overlays.Select(o => $" Thin, {o.Mark}: {o.Name}."));

    private string Spoken => string.Join("; ", Stages.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Name}: intent {s.Intent.Level} of 5, fear {s.Fear.Level} of 5, effort {s.Effort.Level} of 7")));

    private static string Word(StagePart part) => part.ToString().ToLowerInvariant();

    private static string H(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private ZoneAdvice AdviceOf(MapStage stage) => Advise?.Invoke(stage) ?? stage.Advice;

    private string Rests(MapStage stage)
    {
        var parts = new List<string>();
        if (stage.Voices > 0)
        {
            parts.Add(NumberText.Count(stage.Voices) + (stage.Voices == 1 ? " voice" : " voices"));
        }

        if (Signals(stage) is > 0 and var n && stage.Effort.Metrics.Count > 0)
        {
            parts.Add(NumberText.Count(n) + (n == 1 ? " answer" : " answers"));
        }

        return parts.Count == 0 ? "opinion" : string.Join(", ", parts);
    }

    // what one point rests on, for the table
    private string Rests(MapStage stage, StagePart part)
    {
        var cell = stage.Cell(part);
        var voices = cell.Evidence.Where(t => t.Status != ThemeStatus.Rejected).Sum(t => t.Count);
        var quotes = cell.Collected.Sum(c => c.Quotes.Count);
        string[] parts =
        [
            voices == 0 ? "" : NumberText.Count(voices) + (voices == 1 ? " voice" : " voices"),
            quotes == 0 ? "" : NumberText.Count(quotes) + (quotes == 1 ? " quote" : " quotes"),
            cell.Metrics.Count == 0 ? "" : part == StagePart.Effort && Signals(stage) > 0 ? NumberText.Count(Signals(stage)) + " signals" : $"{cell.Metrics.Count} {(cell.Metrics.Count == 1 ? "metric" : "metrics")}",
        ];
        return string.Join(", ", parts.Where(p => p.Length > 0)) is { Length: > 0 } said ? said : "opinion";
    }

    private long Signals(MapStage stage) => Measured?.Stages.GetValueOrDefault(stage.Slug)?.Figure("customer-effort")?.N ?? 0;

    private Interval? EffortMeasured(MapStage stage) => Measured?.Stages.GetValueOrDefault(stage.Slug)?.Effort;

    private double YOf(StagePart part, double level)
    {
        var (least, most) = StageRules.Range(part);
        return Low - ((level - least) / (most - least) * (Low - High));
    }

    // the overlay's stages that stand on this map, in this map's order
    private IReadOnlyList<(int Index, MapStage Stage)> On(CurveOverlay overlay) =>
        [.. Stages.Index().Select(s => (s.Index, Stage: overlay.Map.Stage(s.Item.Slug)!)).Where(s => s.Stage is not null)];

    private static double Share(MapCell cell)
    {
        var (least, most) = StageRules.Range(cell.Part);
        return (cell.Level - least) / (double)(most - least);
    }

    private string Percent(int index, double within) => H(100.0 * (index + within) / Stages.Count) + "%";

    private double Y(MapCell cell) => Low - (Share(cell) * (Low - High));

    private double Y(int index, StagePart part) => Y(Stages[index].Cell(part));

    // the highest is labelled above, the lowest below, the one between at its left; points that would cover each other step aside
    private IEnumerable<CurvePoint> PointsOf(MapStage stage)
    {
        var byHeight = stage.Cells.OrderBy(Y).ThenBy(c => c.Part).ToList();
        for (var place = 0; place < byHeight.Count; place++)
        {
            var cell = byHeight[place];
            var y = Y(cell);
            var close = byHeight.Where(c => Math.Abs(Y(c) - y) < 7).ToList();
            var nudge = (close.IndexOf(cell) - ((close.Count - 1) / 2.0)) * 9;
            yield return place switch
            {
                0 => new(cell.Part, cell.Level, cell.Assumption, y, nudge, nudge, y - 11, "middle"),
                1 => new(cell.Part, cell.Level, cell.Assumption, y, nudge, LeftOf(close.Count, nudge), y + (close.Count == 3 ? -11 : 4), close.Count == 3 ? "middle" : "end"),
                _ => new(cell.Part, cell.Level, cell.Assumption, y, nudge, nudge, y + 20, "middle"),
            };
        }
    }

    private static double LeftOf(int close, double nudge) => close == 3 ? nudge : Math.Min(nudge, -4.5 * (close - 1)) - 11;

    private sealed record CurvePoint(StagePart Part, int Level, bool Assumption, double Y, double Nudge, double LabelX, double LabelY, string Anchor);
}
