using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.House;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>A spread as a file: quantiles by slice with their intervals.</summary>
public static class SpreadSheet
{
    /// <param name="answer">What was answered.</param>
    /// <param name="format">csv or xlsx.</param>
    public static SheetFile File(SpreadAnswer answer, string format) => SheetText.File(
        $"{answer.Metric.Slug}-distribution-{QuestionText.Day(answer.Days.From)}-{QuestionText.Day(answer.Days.To)}",
        format,
        "Quantiles",
        [.. AnswerSheet.HeadOf(answer.Metric), .. AnswerSheet.HeadOf(answer.Days, answer.Zone, answer.ProvisionalFrom, answer.Question.Filters)],
        ["slice", "n", "quantile", "value", "low", "high"],
        answer.Rows.Prepend(new("(all)", answer.Whole)).SelectMany(r => r.Spread.Quantiles.Select(q => (IReadOnlyList<object?>)[r.Slice, r.Spread.N, q.Share, q.Interval.Value, q.Interval.Low, q.Interval.High])));
}
