using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts.Briefs;

/// <summary>A brief in the list.</summary>
/// <param name="Concepts">Concepts it has.</param>
/// <param name="Asked">How many it will have when its running run ends; as many as it has when none runs.</param>
/// <param name="JudgedByMe">How many of them the caller has given a verdict.</param>
/// <param name="Picks">How many are picked, 0 to 3.</param>
public sealed record BriefLine(
    long Id,
    string Name,
    string Goal,
    string Channel,
    string StageSlug,
    string? Persona,
    BriefState State,
    DateTimeOffset StateSince,
    string AuthorName,
    int Concepts,
    int Asked,
    int JudgedByMe,
    int Picks,
    string? SentBackReason);
