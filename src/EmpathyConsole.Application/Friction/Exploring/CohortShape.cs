namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>Cohorts as the API and the command line write them. Fixed: fields may be added, none may go.</summary>
/// <param name="Scope">Days, filters and how new it is.</param>
/// <param name="First">What begins.</param>
/// <param name="Then">What is looked for afterwards.</param>
/// <param name="Rows">In the order of the weeks.</param>
public sealed record CohortShape(ScopeShape Scope, string First, string Then, IReadOnlyList<CohortShape.Row> Rows)
{
    /// <summary>The answer in its outward shape.</summary>
    public static CohortShape Of(CohortAnswer answer) => new(
        ScopeShape.Of(answer.Frame),
        MatchText.Of(answer.Question.First),
        MatchText.Of(answer.Question.Then),
        [.. answer.Rows.Select(r => new Row(r.Week, r.Size, [.. r.Cells.Select(c => new Cell(c.Hits, RangeShape.Of(c.Share), c.Unfinished))]))]);

    /// <summary>Those who began in the week of a Monday, and what they did from week 0 on.</summary>
    public sealed record Row(DateOnly Week, long Persons, IReadOnlyList<Cell> Weeks);

    /// <summary>How many did it so many weeks after; unfinished while that week goes on.</summary>
    public sealed record Cell(long Hits, RangeShape? Share, bool Unfinished);
}
