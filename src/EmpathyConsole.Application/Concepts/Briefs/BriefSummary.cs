using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Application.Concepts.Briefs;

/// <summary>A brief in a few lines, as the writer got it, beside the concepts that came of it.</summary>
public sealed record BriefSummary(
    long Id,
    int Revision,
    string Name,
    BriefState State,
    string Goal,
    string Persona,
    string Stage,
    string Channel,
    string Value,
    string MustSay,
    Intent Intent,
    Fear Fear,
    Effort Effort);
