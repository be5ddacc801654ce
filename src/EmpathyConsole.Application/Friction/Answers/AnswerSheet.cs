using System.Text;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>An answer as CSV that stands for itself: definition, days and filters above, n and interval in every row.</summary>
public static class AnswerSheet
{
    /// <summary>The whole file.</summary>
    public static string Of(FrictionAnswer answer)
    {
        var metric = answer.Metric;
        var text = new StringBuilder();
        void Head(string name, string value) => text.Append(SheetCsv.Row("# " + name, value));
        Head("metric", $"{metric.Name} ({metric.Slug})");
        Head("definition", metric.Definition);
        Head("interval", metric.IntervalInWords);
        Head("unit", $"{AnswerShape.UnitSlug(metric.Unit)}; {metric.DirectionInWords}");
        Head("least n", $"{metric.LeastN}: below it a number is too few");
        Head("days", $"{QuestionText.Day(answer.Days.From)} to {QuestionText.Day(answer.Days.To)}, {answer.Zone}");
        Head("provisional from", QuestionText.Day(answer.ProvisionalFrom));
        Head("filters", answer.Question.Filters.Count == 0 ? "none" : string.Join("; ", answer.Question.Filters.Select(f => $"{Dimensions.Slug(f.Dimension)} is {f.Value}")));
        if (answer.Against is { } against)
        {
            Head("against", $"{QuestionText.Day(against.From)} to {QuestionText.Day(against.To)}");
        }

        List<object?> heading = [.. answer.Question.By.Select(Dimensions.Slug), "n", "value", "low", "high", "too few", "provisional"];
        if (answer.Against is not null)
        {
            heading.AddRange(["previous", "previous n", "delta", "delta low", "delta high", "corrected p", "clear"]);
        }

        text.Append(SheetCsv.Row(heading));
        foreach (var row in answer.Rows)
        {
            List<object?> cells = [.. row.Slice, row.N, row.Interval?.Value, row.Interval?.Low, row.Interval?.High, Word(row.TooFew), Word(row.Provisional)];
            if (answer.Against is not null)
            {
                var change = row.Change;
                cells.AddRange([change?.Previous.Value, change?.PreviousN, change?.Delta.Value, change?.Delta.Low, change?.Delta.High, change?.CorrectedP, change is null ? "" : Word(change.Clear)]);
            }

            text.Append(SheetCsv.Row(cells));
        }

        return text.ToString();
    }

    private static string Word(bool value) => value ? "yes" : "no";
}
