using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Spreads;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>How values are spread.</summary>
/// <param name="Metric">Which.</param>
/// <param name="Question">As asked.</param>
/// <param name="Days">Resolved.</param>
/// <param name="IsAnswers">Answers in whole numbers; else durations in the metric's unit.</param>
/// <param name="Whole">All values.</param>
/// <param name="Rows">By slice, largest first, at most 12; empty without a cut.</param>
/// <param name="ProvisionalFrom">The first day that late rows may still change.</param>
/// <param name="Freshness">Of the signals behind it.</param>
/// <param name="Zone">IANA name.</param>
public sealed record SpreadAnswer(
    Metric Metric, SpreadQuestion Question, DaySpan Days, bool IsAnswers, ValueSpread Whole, IReadOnlyList<SpreadRow> Rows, DateOnly ProvisionalFrom, SignalFreshness Freshness, string Zone);
