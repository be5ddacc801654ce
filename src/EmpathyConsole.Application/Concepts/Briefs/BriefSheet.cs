using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts.Briefs;

/// <summary>A brief as its page shows it.</summary>
/// <param name="Gaps">What is still missing before a writer can start; empty when nothing is.</param>
/// <param name="MayEdit">Whether this caller may change it now.</param>
/// <param name="Concepts">How many concepts it has.</param>
/// <param name="Summary">As the writer got it; null before the first run.</param>
public sealed record BriefSheet(
    long Id,
    int Revision,
    BriefDraft Draft,
    bool IsTemplate,
    BriefState State,
    string AuthorName,
    DateTimeOffset ChangedAt,
    IReadOnlyList<BriefGap> Gaps,
    bool MayEdit,
    int Concepts,
    BriefSummary? Summary,
    string? SentBackReason,
    string SentBackByName);
