using System.Text.Json.Serialization;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Concepts.Handover;

namespace EmpathyConsole.Application.Concepts.Handover;

/// <summary>A concept as it leaves the console: words, what they rest on, what to tell people and machines about them.</summary>
/// <param name="Stage">Stage slug.</param>
/// <param name="ContentHash">Names the words exactly; the approval is bound to it.</param>
/// <param name="WhyYouSeeThis">For the person who asks; no personal data.</param>
/// <param name="Withheld">True while the caller still has to judge it: then who wrote it, and what follows from it, is left out.</param>
/// <param name="Disclosure">For everybody who reads it; null while it is withheld, blocked, and while no approval of these words stands.</param>
/// <param name="Source">For machines.</param>
/// <param name="BlockedBy">The guardrail that blocks these words as things stand now, whoever approved them before: they are not to be sent. Null when none does, and while withheld.</param>
public sealed record HandedConcept(
    long Id,
    string Brief,
    string Campaign,
    string Channel,
    string Stage,
    string Persona,
    [property: JsonConverter(typeof(JsonStringEnumConverter<ConceptStatus>))] ConceptStatus Status,
    ConceptText Text,
    string ContentHash,
    string ApprovedBy,
    DateTimeOffset? ApprovedAt,
    IReadOnlyList<HandedQuote> RestsOn,
    string WhyYouSeeThis,
    bool Withheld,
    string? Disclosure,
    DigitalSource? Source,
    string? Writer,
    string? Angle,
    string? BlockedBy = null)
{
    /// <summary>For the head of a page: schema.org, with the IPTC term.</summary>
    public object? JsonLd => Source is null ? null : new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "CreativeWork",
        ["headline"] = Text.Headline,
        ["digitalSourceType"] = Source.Type,
        ["creditText"] = Disclosure,
        ["identifier"] = ContentHash,
    };
}
