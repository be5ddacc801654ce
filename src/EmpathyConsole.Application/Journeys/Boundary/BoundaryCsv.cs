using System.Globalization;
using System.Text;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Journeys.Zone;

namespace EmpathyConsole.Application.Journeys.Boundary;

/// <summary>The boundary as CSV: what it rests on above, then a row for each touchpoint.</summary>
internal static class BoundaryCsv
{
    private static readonly (string Heading, string Metric)[] Figures =
    [
        ("CES mean", "customer-effort"), ("satisfied share", "csat"), ("form abandonment", "form-abandonment"), ("repeat contact", "repeat-contact"),
        ("fear in voices", Measured.MeasuredMetrics.Fear), ("frustration in voices", Measured.MeasuredMetrics.Frustration),
    ];

    public static string Of(BoundarySheet sheet)
    {
        var text = new StringBuilder();
        void Head(string name, string value) => text.Append(SheetCsv.Row("# " + name, value));
        Head("journey", sheet.Name);
        Head("side", sheet.Side == MapSide.AsIs ? "as it is" : "as it should be");
        Head("days", string.Create(CultureInfo.InvariantCulture, $"{sheet.Days.From:yyyy-MM-dd} to {sheet.Days.To:yyyy-MM-dd}"));
        List<object?> heading =
        [
            "stage", "touchpoint", "kind", "channel", "rung", "exit", "who answers", "why", "moment of truth",
            "effort", "effort low", "effort high", "effort source", "intent", "fear", "kind of fear",
            "score", "score low", "score high", "recommendation", "decided by", "because", "contradiction", "hurt points", "ease points", "hurts because", "easy because",
        ];
        foreach (var (name, _) in Figures)
        {
            heading.AddRange([name, name + " low", name + " high", name + " n"]);
        }

        text.Append(SheetCsv.Row(heading));
        foreach (var t in sheet.Touchpoints)
        {
            var (facts, advice) = (t.Facts, t.Advice);
            List<object?> cells =
            [
                t.StageName, t.Plan.Name, t.Plan.Kind.ToString(), t.Plan.Channel, t.Plan.Rung is { } rung ? (int)rung : null, t.Plan.Exit, t.Plan.Answers, t.Plan.Why, t.Plan.MomentOfTruth ? "yes" : "no",
                facts.Effort.Value, facts.Effort.Low, facts.Effort.High, facts.Effort.Source.ToString().ToLowerInvariant(), facts.Intent.Value, facts.Fear.Value, facts.FearKind.ToString().ToLowerInvariant(),
                advice.Score.Value, advice.Score.Low, advice.Score.High, ZoneSimulation.Name(advice.Recommendation), advice.DecidedBy.Kind.ToString(), advice.DecidedBy.Sentence, t.Contradiction,
                t.HurtPoints, t.EasePoints, string.Join(' ', t.Hurts.Select(r => r.Sentence)), string.Join(' ', t.Eases.Select(r => r.Sentence)),
            ];
            foreach (var (_, metric) in Figures)
            {
                var figure = t.Figures.FirstOrDefault(f => string.Equals(f.Figure.Metric, metric, StringComparison.Ordinal))?.Figure;
                cells.AddRange([figure?.Value, figure?.Low, figure?.High, figure?.N]);
            }

            text.Append(SheetCsv.Row(cells));
        }

        return text.ToString();
    }
}
