using EmpathyConsole.Application.Voices.Learnings;

namespace EmpathyConsole.Demo.House;

/// <summary>A learning of the demo.</summary>
/// <param name="Draft">What was written.</param>
/// <param name="Owner">The member who sees to it.</param>
/// <param name="FromTheme">Its example is the most typical voice of this planted theme; null when it is told in words.</param>
public sealed record LearningContent(LearningDraft Draft, string Owner, string? FromTheme = null);
