using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Library;

namespace EmpathyConsole.Application.Concepts.Briefs;

/// <summary>What a brief can be put together from.</summary>
public sealed record BriefChoices(
    IReadOnlyList<Persona> Personas,
    IReadOnlyList<StageSummary> Stages,
    IReadOnlyList<BrandValue> Values,
    IReadOnlyList<ThemeEvidence> Themes,
    IReadOnlyList<OfferFact> Offers,
    IReadOnlyList<Story> Stories,
    IReadOnlyList<CollectionEvidence> Collections,
    IReadOnlyList<ExampleChoice> Examples,
    IReadOnlyList<string> Campaigns);
