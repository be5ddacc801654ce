using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.Friction.Funnels;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>Funnels, paths and cohorts as files that say what was asked. Formats are csv and xlsx.</summary>
public static class ExploreSheet
{
    public static SheetFile File(FunnelAnswer answer, string format) => SheetText.File(
        Name("funnel", answer.Frame),
        format,
        "Funnel",
        [
            ("funnel", string.Join(" > ", answer.Question.Steps.Select(s => s.Name))),
            ("definition", $"Persons who took each step within {answer.Question.WindowDays} days of the first, {(answer.Question.Ordered ? "in this order" : "in any order")}. A person counts once, the first time they came furthest."),
            ("interval", $"95% Wilson interval; below {FunnelCount.LeastN} persons no share is given. Minutes are the median with its order-statistic interval."),
            .. answer.Frame.Head,
        ],
        ["slice", "step", "name", "persons", "of previous", "low", "high", "of first", "low", "high", "minutes", "low", "high"],
        answer.Rows.Prepend(new("(all)", answer.Whole)).SelectMany(r => r.Count.Steps.Select((s, i) => (IReadOnlyList<object?>)
            [r.Slice, i + 1, answer.Question.Steps[i].Name, s.Reached, s.OfPrevious?.Value, s.OfPrevious?.Low, s.OfPrevious?.High, s.OfFirst?.Value, s.OfFirst?.Low, s.OfFirst?.High, s.Minutes?.Value, s.Minutes?.Low, s.Minutes?.High])));

    public static SheetFile File(PathAnswer answer, string format) => SheetText.File(
        Name("paths", answer.Frame),
        format,
        "Paths",
        [
            ("paths", $"{(answer.Question.Forward ? "from" : "to")} {answer.Question.Anchor.Name}, within {answer.Question.WindowHours} hours"),
            ("definition", "A person counts once: from their first start in these days, or up to their last end. The same place twice in a row is one."),
            ("interval", "95% Wilson interval of the share of all persons who passed the anchor."),
            ("n", answer.Tree.N.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            .. answer.Frame.Head,
        ],
        ["path", "persons", "share", "low", "high"],
        answer.Tree.Top.Select(t => (IReadOnlyList<object?>)[string.Join(" > ", (answer.Question.Forward ? t.Nodes : t.Nodes.Reverse()).Select(n => answer.Names[n])), t.Count, t.Share?.Value, t.Share?.Low, t.Share?.High]));

    public static SheetFile File(CohortAnswer answer, string format) => SheetText.File(
        Name("cohorts", answer.Frame),
        format,
        "Cohorts",
        [
            ("cohorts", $"by the week of the first: {answer.Question.First.Name}; afterwards: {answer.Question.Then.Name}"),
            ("definition", "Persons by the week of their first such signal ever; share of them who did it so many weeks after. In week 0 only what came after the first counts."),
            ("interval", "95% Wilson interval; below 30 persons no share is given."),
            .. answer.Frame.Head,
        ],
        ["week", "persons", "weeks after", "hits", "share", "low", "high", "unfinished"],
        answer.Rows.SelectMany(r => r.Cells.Select((c, i) => (IReadOnlyList<object?>)[QuestionText.Day(r.Week), r.Size, i, c.Hits, c.Share?.Value, c.Share?.Low, c.Share?.High, c.Unfinished ? "yes" : "no"])));

    private static string Name(string what, AnswerFrame frame) => $"{what}-{QuestionText.Day(frame.Days.From)}-{QuestionText.Day(frame.Days.To)}";
}
