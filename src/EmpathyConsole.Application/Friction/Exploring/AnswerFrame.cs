using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>What any answer says of its days and how new it is.</summary>
/// <param name="Days">Resolved.</param>
/// <param name="Filters">As asked.</param>
/// <param name="ProvisionalFrom">The first day that late rows may still change.</param>
/// <param name="Freshness">Of the signals behind it.</param>
/// <param name="Zone">IANA name.</param>
public sealed record AnswerFrame(DaySpan Days, IReadOnlyList<QuestionFilter> Filters, DateOnly ProvisionalFrom, SignalFreshness Freshness, string Zone)
{
    internal static AnswerFrame Of(QuestionFrame frame, IReadOnlyList<QuestionFilter> filters) => new(frame.Days, filters, frame.ProvisionalFrom, frame.Freshness, frame.Zone.Id);

    internal List<(string Name, string Value)> Head => AnswerSheet.HeadOf(Days, Zone, ProvisionalFrom, Filters);
}
