namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>Cohorts by week.</summary>
/// <param name="Question">As asked.</param>
/// <param name="Frame">Days, filters and how new it is.</param>
/// <param name="Rows">In the order of the weeks.</param>
public sealed record CohortAnswer(CohortQuestion Question, AnswerFrame Frame, IReadOnlyList<CohortRow> Rows);
