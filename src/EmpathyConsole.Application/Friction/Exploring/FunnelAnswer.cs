using EmpathyConsole.Domain.Friction.Funnels;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>How far people came.</summary>
/// <param name="Question">As asked.</param>
/// <param name="Frame">Days, filters and how new it is.</param>
/// <param name="Whole">Everybody.</param>
/// <param name="Rows">By slice, largest first, at most 12; together with what is left out they are everybody.</param>
public sealed record FunnelAnswer(FunnelQuestion Question, AnswerFrame Frame, FunnelCount Whole, IReadOnlyList<FunnelRow> Rows);
