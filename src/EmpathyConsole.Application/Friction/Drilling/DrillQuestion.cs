using EmpathyConsole.Application.Friction.Answers;

namespace EmpathyConsole.Application.Friction.Drilling;

/// <summary>One number of an answer, to be opened.</summary>
/// <param name="Question">What was asked; its cuts and comparison do not matter here.</param>
/// <param name="Slice">The number's own slice; none for the whole.</param>
/// <param name="Part">Which of what was counted.</param>
public sealed record DrillQuestion(FrictionQuestion Question, IReadOnlyList<QuestionFilter> Slice, DrillPart Part = DrillPart.All)
{
    /// <summary>The filters of the question and the slice together: where both speak of one dimension, the slice is the narrower.</summary>
    public IReadOnlyList<QuestionFilter> Filters => [.. Question.Filters.Where(f => f.Not || !Slice.Any(s => s.Dimension == f.Dimension)), .. Slice];
}
