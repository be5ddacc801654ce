using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Learnings;

/// <summary>A learning with what it points at.</summary>
/// <param name="Id">The learning.</param>
/// <param name="Revision">To name when changing it.</param>
/// <param name="Draft">What was written.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Quote">The exact words of the voice that is the example; null when there is none, or it was removed.</param>
/// <param name="Concept">The headline of the concept that is the example, or null.</param>
/// <param name="Owner">Who sees to it, or empty.</param>
/// <param name="ByName">Who wrote it down.</param>
/// <param name="CreatedAt">When.</param>
/// <param name="ChangedByName">Who changed it last.</param>
/// <param name="ChangedAt">When.</param>
public sealed record LearningSheet(
    long Id, int Revision, LearningDraft Draft, LearningState State, SourcedQuote? Quote, string? Concept, string Owner, string ByName, DateTimeOffset CreatedAt, string ChangedByName, DateTimeOffset ChangedAt);
