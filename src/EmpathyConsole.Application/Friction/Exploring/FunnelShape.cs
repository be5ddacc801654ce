using EmpathyConsole.Domain.Friction.Funnels;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>A funnel as the API and the command line write it. Fixed: fields may be added, none may go.</summary>
/// <param name="Scope">Days, filters and how new it is.</param>
/// <param name="WindowDays">How long after coming in the other steps count.</param>
/// <param name="Ordered">Whether each step has to come after the one before.</param>
/// <param name="Whole">Everybody.</param>
/// <param name="Rows">By slice, largest first, at most 12.</param>
public sealed record FunnelShape(ScopeShape Scope, int WindowDays, bool Ordered, FunnelShape.Row Whole, IReadOnlyList<FunnelShape.Row> Rows)
{
    /// <summary>The answer in its outward shape.</summary>
    public static FunnelShape Of(FunnelAnswer answer) => new(
        ScopeShape.Of(answer.Frame),
        answer.Question.WindowDays,
        answer.Question.Ordered,
        RowOf(answer, null, answer.Whole),
        [.. answer.Rows.Select(r => RowOf(answer, r.Slice, r.Count))]);

    private static Row RowOf(FunnelAnswer answer, string? slice, FunnelCount count) => new(
        slice,
        [.. count.Steps.Select((s, i) => new Stage(MatchText.Of(answer.Question.Steps[i]), answer.Question.Steps[i].Name, s.Reached, RangeShape.Of(s.OfPrevious), RangeShape.Of(s.OfFirst), RangeShape.Of(s.Minutes)))],
        count.Open);

    /// <summary>The funnel of a slice, null for everybody. Open: persons who may still come through.</summary>
    public sealed record Row(string? Slice, IReadOnlyList<Stage> Steps, long Open);

    /// <summary>A step: persons who reached it, what share of the step before and of all that is, and how long it typically took.</summary>
    public sealed record Stage(string Match, string Name, long Reached, RangeShape? OfPrevious, RangeShape? OfFirst, RangeShape? Minutes);
}
