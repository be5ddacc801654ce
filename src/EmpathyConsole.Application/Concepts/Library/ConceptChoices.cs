namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>What the library can be narrowed by. Angles, writers and people come from concepts the caller has not to judge any more.</summary>
public sealed record ConceptChoices(
    IReadOnlyList<NamedId> Briefs,
    IReadOnlyList<string> Campaigns,
    IReadOnlyList<string> Channels,
    IReadOnlyList<string> Stages,
    IReadOnlyList<NamedId> Values,
    IReadOnlyList<NamedId> Personas,
    IReadOnlyList<string> Angles,
    IReadOnlyList<string> Writers,
    IReadOnlyList<NamedId> People);
