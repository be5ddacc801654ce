using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>An answer as a file that stands for itself: definition, days and filters with it, n and interval in every row.</summary>
public static class AnswerSheet
{
    /// <summary>The whole file as CSV: what was asked stands above the rows.</summary>
    public static string Of(FrictionAnswer answer) => SheetText.Csv(Head(answer), Heading(answer), Rows(answer));

    /// <summary>CSV, or a workbook whose second sheet says what was asked.</summary>
    /// <param name="answer">What was answered.</param>
    /// <param name="format">csv or xlsx.</param>
    public static SheetFile File(FrictionAnswer answer, string format) =>
        SheetText.File($"{answer.Metric.Slug}-{QuestionText.Day(answer.Days.From)}-{QuestionText.Day(answer.Days.To)}", format, answer.Metric.Name, Head(answer), Heading(answer), Rows(answer));

    /// <summary>What a metric's file says of the metric.</summary>
    internal static List<(string Name, string Value)> HeadOf(Metric metric) =>
    [
        ("metric", $"{metric.Name} ({metric.Slug})"),
        ("definition", metric.Definition),
        ("version", $"{metric.Version}: {metric.Changed}"),
        ("interval", metric.IntervalInWords),
        ("unit", $"{AnswerShape.UnitSlug(metric.Unit)}; {metric.DirectionInWords}"),
        ("least n", $"{metric.LeastN}: below it a number is too few"),
    ];

    /// <summary>What any file says of its days and filters.</summary>
    internal static List<(string Name, string Value)> HeadOf(DaySpan days, string zone, DateOnly provisionalFrom, IReadOnlyList<QuestionFilter> filters) =>
    [
        ("days", $"{QuestionText.Day(days.From)} to {QuestionText.Day(days.To)}, {zone}"),
        ("provisional from", QuestionText.Day(provisionalFrom)),
        ("filters", filters.Count == 0 ? "none" : string.Join("; ", filters.Select(f => f.Sentence))),
    ];

    private static List<(string Name, string Value)> Head(FrictionAnswer answer)
    {
        List<(string Name, string Value)> head = [.. HeadOf(answer.Metric), .. HeadOf(answer.Days, answer.Zone, answer.ProvisionalFrom, answer.Question.Filters)];
        if (answer.Against is { } against)
        {
            head.Add(("against", $"{QuestionText.Day(against.From)} to {QuestionText.Day(against.To)}"));
        }

        return head;
    }

    private static List<string> Heading(FrictionAnswer answer)
    {
        List<string> heading = [.. answer.Question.By.Select(Dimensions.Slug), "n", "value", "low", "high", "too few", "provisional"];
        if (answer.Against is not null)
        {
            heading.AddRange(["previous", "previous n", "delta", "delta low", "delta high", "corrected p", "clear"]);
        }

        heading.AddRange(answer.Beside.SelectMany(b => new[] { b.Metric.Slug, b.Metric.Slug + " low", b.Metric.Slug + " high", b.Metric.Slug + " n" }));
        return heading;
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(FrictionAnswer answer)
    {
        for (var i = 0; i < answer.Rows.Count; i++)
        {
            var row = answer.Rows[i];
            List<object?> cells = [.. row.Slice, row.N, row.Interval?.Value, row.Interval?.Low, row.Interval?.High, Word(row.TooFew), Word(row.Provisional)];
            if (answer.Against is not null)
            {
                var change = row.Change;
                cells.AddRange([change?.Previous.Value, change?.PreviousN, change?.Delta.Value, change?.Delta.Low, change?.Delta.High, change?.CorrectedP, change is null ? "" : Word(change.Clear)]);
            }

            foreach (var other in answer.Beside.Select(b => b.Rows[i]))
            {
                cells.AddRange([other.Interval?.Value, other.Interval?.Low, other.Interval?.High, other.N]);
            }

            yield return cells;
        }
    }

    private static string Word(bool value) => value ? "yes" : "no";
}
