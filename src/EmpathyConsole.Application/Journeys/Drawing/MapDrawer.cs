using System.Globalization;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Drawing;

/// <summary>Draws a map: stages by lanes, with the curves above, what each cell rests on, a legend and where it comes from.</summary>
internal sealed class MapDrawer(JourneyMap map, string stamp)
{
    /// <summary>Stages on a sheet of A3 landscape.</summary>
    public const int MostOnSheet = 8;

    // A3 landscape less 10 mm on each side
    private const double SheetRatio = 276 / 400.0;
    private const double LargestType = 960;
    private const double SmallestType = 3000;
    private const double Lane = 84;
    private const double Head = 62;
    private const double CurveHeight = 132;
    private const double Legend = 48;
    private const double Pad = 7;
    private const double WideColumn = 200;
    private const double Margin = 24;

    /// <summary>All stages side by side.</summary>
    public string Whole()
    {
        var width = Math.Max(Lane + (WideColumn * map.Stages.Count), 900);
        var (canvas, height) = Draw(0, map.Stages.Count, map.Stages.Count, width, "");
        return Close(canvas, width, height, Margin, map.Stages.Count, "");
    }

    /// <summary>As many sheets as it takes, the stages spread evenly; the type as large as the fullest of them allows, on each the same.</summary>
    public IReadOnlyList<string> Sheets()
    {
        var count = map.Stages.Count;
        var sheets = Math.Max(1, (count + MostOnSheet - 1) / MostOnSheet);
        var each = (count + sheets - 1) / sheets;
        var parts = Enumerable.Range(0, sheets).Select(n => (From: n * each, Count: Math.Min(each, count - (n * each)), Name: sheets == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"Sheet {n + 1} of {sheets}"))).ToList();
        var width = LargestType;
        while (width < SmallestType && parts.Any(p => Draw(p.From, p.Count, each, width, p.Name).Height > width * SheetRatio))
        {
            width += 60;
        }

        return [.. parts.Select(p => Draw(p.From, p.Count, each, width, p.Name) is var (canvas, height) ? Close(canvas, width, Math.Max(height, width * SheetRatio), 0, p.Count, p.Name) : "")];
    }

    private string Close(SvgCanvas canvas, double width, double height, double margin, int stages, string sheet)
    {
        Explain(canvas, height - 10, width);
        return canvas.Close(width, height, margin, $"{map.Name}, {Side}, {stages.ToString(CultureInfo.InvariantCulture)} stages{(sheet.Length == 0 ? "" : ", " + sheet.ToLowerInvariant())}");
    }

    private (SvgCanvas Canvas, double Height) Draw(int from, int count, int columns, double width, string sheet)
    {
        var canvas = new SvgCanvas();
        var stages = map.Stages.Skip(from).Take(count).ToList();
        var column = (width - Lane) / Math.Max(1, columns);
        Heading(canvas, width, sheet);
        var y = Head;
        y = Row(canvas, y, column, "", stages, (s, n) => StageHead(s, from + n), box: false);
        Curves(canvas, y, column, from, count);
        y += CurveHeight;
        foreach (var part in new[] { StagePart.Intent, StagePart.Fear, StagePart.Effort })
        {
            y = Row(canvas, y, column, part.ToString(), stages, (s, _) => MapWords.Cell(s.Cell(part)), box: true, s => s.Cell(part).Assumption, part);
        }

        y = Row(canvas, y, column, "Touchpoints", stages, (s, _) => [.. s.Plan.Touchpoints.SelectMany((t, n) => MapWords.Touchpoint(t, n, map.Plan))], box: true);
        y = Row(canvas, y, column, "Value zone", stages, (s, _) => MapWords.Value(s), box: true);
        if (map.Stages.Any(s => s.Plan.Ideas.Length > 0))
        {
            y = Row(canvas, y, column, "Ideas", stages, (s, _) => s.Plan.Ideas.Length == 0 ? [] : [new(s.Plan.Ideas, 10.5, SvgCanvas.Said)], box: true);
        }

        return (canvas, y + Legend);
    }

    private string Side => map.Side == MapSide.AsIs ? "As it is" : "As it should be";

    private void Heading(SvgCanvas canvas, double width, string sheet)
    {
        var whose = map.Kind == JourneyKind.Team ? "The team's workflow" : map.PersonaName.Length == 0 ? "Every customer" : map.PersonaName;
        var rests = string.Create(CultureInfo.InvariantCulture, $"{map.CellCount - map.Assumptions} of {map.CellCount} cells rest on evidence");
        canvas.Text(0, 24, map.Name, 22, SvgCanvas.Ink, bold: true)
            .Text(width, 24, Side, 15, SvgCanvas.Accent, bold: true, anchor: "end")
            .Text(0, 46, $"{whose} · {map.Stages.Count.ToString(CultureInfo.InvariantCulture)} stages · {rests}", 12, SvgCanvas.Quiet)
            .Text(width, 46, sheet.Length == 0 ? stamp : $"{sheet} · {stamp}", 12, SvgCanvas.Quiet, anchor: "end");
    }

    private static IReadOnlyList<CellText> StageHead(MapStage stage, int n)
    {
        var head = new CellText(string.Create(CultureInfo.InvariantCulture, $"{n + 1}  {stage.Name}"), 13, SvgCanvas.Ink, Bold: true);
        return stage.Plan.Owner.Length == 0 ? [head] : [head, new(stage.Plan.Owner, 10, SvgCanvas.Quiet, Gap: 1)];
    }

    private static double Row(SvgCanvas canvas, double y, double column, string label, List<MapStage> stages, Func<MapStage, int, IReadOnlyList<CellText>> says, bool box, Func<MapStage, bool>? dashed = null, StagePart? part = null)
    {
        var inner = column - (2 * Pad) - 4;
        var cells = stages.Select((s, n) => says(s, n).Select(t => (Said: t, Lines: TextMeasure.Wrap(t.Text, inner, t.Size, t.Bold))).ToList()).ToList();
        var height = cells.Select(c => c.Sum(t => t.Said.Gap + (t.Lines.Count * t.Said.Lead))).DefaultIfEmpty(0).Max() + (2 * Pad);
        if (part is { } marked)
        {
            canvas.Marker(6, y + Pad + 6, marked);
        }

        canvas.Text(part is null ? 0 : 16, y + Pad + 10, label, 11, SvgCanvas.Quiet, bold: true);
        foreach (var (n, cell) in cells.Index())
        {
            var x = Lane + (n * column);
            if (box)
            {
                canvas.Box(x + 2, y + 2, column - 4, height - 4, SvgCanvas.Paper, dashed?.Invoke(stages[n]) == true ? SvgCanvas.Control : SvgCanvas.Rule, dashed?.Invoke(stages[n]) == true);
            }

            var at = y + Pad;
            foreach (var (said, lines) in cell)
            {
                at += said.Gap;
                foreach (var line in lines)
                {
                    canvas.Text(x + Pad + 2, at + (said.Size * .95), line, said.Size, said.Fill, said.Bold);
                    at += said.Lead;
                }
            }
        }

        return y + height;
    }

    // each on its own scale, as the numbers beside the points say; the line goes on to the stages of the sheets beside this one
    private void Curves(SvgCanvas canvas, double y, double column, int from, int count)
    {
        canvas.Box(Lane + 2, y + 2, (column * count) - 4, CurveHeight - 4, SvgCanvas.Sunken, SvgCanvas.Rule).Text(0, y + Pad + 10, "Curves", 11, SvgCanvas.Quiet, bold: true);
        double X(int n) => Lane + ((n - from + .5) * column);
        double Y(int n, StagePart part) => StageRules.Range(part) is var (low, high) ? y + CurveHeight - 26 - ((CurveHeight - 50) * (map.Stages[n].Cell(part).Level - low) / (high - low)) : 0;
        foreach (var part in new[] { StagePart.Effort, StagePart.Fear, StagePart.Intent })
        {
            var points = Enumerable.Range(from, count).Select(n => (X(n), Y(n, part))).ToList();
            if (from > 0)
            {
                points.Insert(0, (Lane + 4, (Y(from - 1, part) + Y(from, part)) / 2));
            }

            if (from + count < map.Stages.Count)
            {
                points.Add((Lane + (column * count) - 4, (Y(from + count, part) + Y(from + count - 1, part)) / 2));
            }

            canvas.Curve(points, part);
        }

        // the highest number stands above, the lowest below, the third beside: where points meet each can still be read
        for (var n = from; n < from + count; n++)
        {
            var parts = new[] { StagePart.Intent, StagePart.Fear, StagePart.Effort }.OrderBy(p => Y(n, p)).ToList();
            foreach (var (part, dx, dy) in new[] { (parts[0], 0.0, -9.0), (parts[1], 14.0, 4.0), (parts[2], 0.0, 17.0) })
            {
                canvas.Text(X(n) + dx, Y(n, part) + dy, map.Stages[n].Cell(part).Level.ToString(CultureInfo.InvariantCulture), 10, SvgCanvas.Colour(part), bold: true, anchor: "middle", halo: SvgCanvas.Sunken);
            }

            parts.ForEach(part => canvas.Marker(X(n), Y(n, part), part));
        }
    }

    private static void Explain(SvgCanvas canvas, double y, double width)
    {
        canvas.Line(0, y - 31, width, y - 31, SvgCanvas.Rule)
            .Text(0, y, "Rung 0: a machine answers. 1: a machine, with an exit in sight. 2: a machine prepares, a person answers. 3: a specialist answers.", 10, SvgCanvas.Quiet);
        y -= 15;
        var x = 6.0;
        foreach (var (part, words) in new[] { (StagePart.Intent, "Intent, 1 faint to 5 set on it"), (StagePart.Fear, "Fear, 0 none to 5 overwhelming"), (StagePart.Effort, "Effort, 1 none to 7 exhausting") })
        {
            canvas.Marker(x, y - 3.5, part).Text(x + 10, y, words, 10, SvgCanvas.Quiet);
            x += 10 + TextMeasure.Width(words, 10) + 12;
        }

        canvas.Box(x - 6, y - 10, 16, 12, SvgCanvas.Paper, SvgCanvas.Control, dashed: true).Text(x + 16, y, "Dashed: an assumption, nothing speaks for it yet", 10, SvgCanvas.Quiet);
    }
}
