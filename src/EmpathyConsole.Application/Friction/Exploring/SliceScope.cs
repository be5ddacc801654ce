using EmpathyConsole.Application.Friction.Answers;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>Which signals a question of any sort is about.</summary>
/// <param name="Days">Null for the preset's.</param>
/// <param name="Preset">Days that move along with the newest signal.</param>
/// <param name="Filters">None for all.</param>
public sealed record SliceScope(DaySpan? Days, DayPreset? Preset, IReadOnlyList<QuestionFilter> Filters)
{
    /// <summary>The scope of a question.</summary>
    public static SliceScope Of(FrictionQuestion question) => new(question.Days, question.Preset, question.Filters);
}
