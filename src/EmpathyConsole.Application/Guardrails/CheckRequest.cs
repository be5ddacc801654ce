using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>A text to check, as the API, the command line and the page hand it in. Either <see cref="Text"/> or <see cref="Parts"/>.</summary>
public sealed record CheckRequest
{
    public string? Text { get; init; }

    public CheckParts? Parts { get; init; }

    /// <summary>Channel slug, or null for any.</summary>
    public string? Channel { get; init; }

    /// <summary>Stage slug, or null for any.</summary>
    public string? Stage { get; init; }

    /// <summary>Name of the campaign or brief: the text has to agree with what is approved there.</summary>
    public string? Campaign { get; init; }

    /// <summary>Other texts of the campaign that the console does not hold, such as a landing page or an answer of the support.</summary>
    public IReadOnlyList<CheckSibling>? Siblings { get; init; }

    /// <summary>Slug of the persona or segment it is written for, or null for nobody in particular.</summary>
    public string? Audience { get; init; }

    /// <summary>Offer facts the copy may lean on: each the name of one in the workspace, or an object {name, endsAt?, stockLeft?}.</summary>
    public IReadOnlyList<JsonElement>? Facts { get; init; }

    /// <summary>Names of brand values the copy is asked to show.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>Titles of consented stories the copy may tell.</summary>
    public IReadOnlyList<string>? Stories { get; init; }

    /// <summary>Whether a machine wrote it.</summary>
    public bool MadeByAi { get; init; }

    /// <summary>Fields this version does not know; they are ignored with a warning.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; init; }
}
