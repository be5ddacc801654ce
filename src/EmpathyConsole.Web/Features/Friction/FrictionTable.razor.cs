using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>An answer's rows: in any order, each number a way to what it is made of.</summary>
public sealed partial class FrictionTable
{
    private const int Shown = 60;
    private IReadOnlyList<FrictionRow> rows = [];
    private MetricColumn column = null!;
    private double max, floor;

    [Parameter, EditorRequired]
    public required FrictionAnswer Answer { get; set; }

    /// <summary>The page's question, for links to one slice and for the order.</summary>
    [Parameter, EditorRequired]
    public required FrictionAddress Address { get; set; }

    private Metric Metric => Answer.Metric;

    private IReadOnlyList<Dimension> By => Answer.Question.By;

    private bool Compared => Answer.Against is not null;

    protected override void OnParametersSet()
    {
        rows = Ordered();
        var intervals = rows.Take(Shown).Where(r => r.Interval is not null).Select(r => r.Interval!.Value).ToList();
        column = MetricColumn.Of(Metric, intervals.Select(i => i.Value));

        // one axis for all rows; a slice with a very wide interval must not flatten the others
        max = intervals.Count == 0 ? 1 : Math.Min(intervals.Max(i => i.High), 1.5 * intervals.Max(i => i.Value) is var m and > 0 ? m : intervals.Max(i => i.High));
        floor = Metric.Unit switch { MetricUnit.Points or MetricUnit.Return => Math.Min(0, intervals.Count == 0 ? 0 : intervals.Min(i => i.Low)), MetricUnit.Score => 1, _ => 0 };
    }

    private string Open(FrictionRow row) => Address.NumberLink(By.Zip(row.Slice, (d, v) => new QuestionFilter(d, v)));

    /// <summary>Rows that have no number to be ordered by come last, whichever way the order goes.</summary>
    private IReadOnlyList<FrictionRow> Ordered()
    {
        var key = Address.Sort?.TrimStart('-');
        var down = Address.Sort?.StartsWith('-') == true;
        if (string.IsNullOrEmpty(key))
        {
            return Answer.Rows;
        }

        if (Dimensions.TryParse(key, out var dimension) && By.Index().FirstOrDefault(b => b.Item == dimension, (-1, default)).Index is var place and >= 0)
        {
            string Name(FrictionRow row) => SliceNames.Of(dimension, row.Slice[place]);
            return [.. down ? Answer.Rows.OrderByDescending(Name, StringComparer.CurrentCultureIgnoreCase) : Answer.Rows.OrderBy(Name, StringComparer.CurrentCultureIgnoreCase)];
        }

        double? Number(FrictionRow row) => key switch
        {
            "n" => row.N,
            "value" => row.Interval?.Value,
            "width" => row.Interval is { } i ? i.High - i.Low : null,
            "before" => row.Change?.Previous.Value,
            "change" => row.Change?.Delta.Value,
            "change-width" => row.Change is { } c ? c.Delta.High - c.Delta.Low : null,
            "p" => row.Change?.CorrectedP,
            _ => null,
        };
        var known = Answer.Rows.Where(r => Number(r) is not null);
        return [.. down ? known.OrderByDescending(r => Number(r)) : known.OrderBy(r => Number(r)), .. Answer.Rows.Where(r => Number(r) is null)];
    }
}
