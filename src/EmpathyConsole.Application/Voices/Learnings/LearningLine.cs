using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Learnings;

/// <summary>A learning in the list.</summary>
public sealed record LearningLine(long Id, string Title, LearningState State, LearningChange Change, string Owner, IReadOnlyList<string> Tags, DateTimeOffset ChangedAt);
