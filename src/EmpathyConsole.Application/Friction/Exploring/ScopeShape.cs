using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>What an answer is about, as the API and the command line write it. Fixed: fields may be added, none may go.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, included.</param>
/// <param name="TimeZone">IANA name.</param>
/// <param name="ProvisionalFrom">The first day that late rows may still change.</param>
/// <param name="Filters">dimension:value, or dimension!:value.</param>
public sealed record ScopeShape(DateOnly From, DateOnly To, string TimeZone, DateOnly ProvisionalFrom, IReadOnlyList<string> Filters)
{
    internal static ScopeShape Of(AnswerFrame frame) => Of(frame.Days, frame.Zone, frame.ProvisionalFrom, frame.Filters);

    internal static ScopeShape Of(DaySpan days, string zone, DateOnly provisionalFrom, IReadOnlyList<QuestionFilter> filters) =>
        new(days.From, days.To, zone, provisionalFrom, [.. filters.Select(f => Dimensions.Slug(f.Dimension) + (f.Not ? "!:" : ":") + f.Value)]);
}
