namespace EmpathyConsole.Domain.Guardrails;

/// <summary>What is judged: a text in one piece or in parts, with what its claims may rest on.</summary>
/// <param name="Parts">Part and text; parts that are absent are not judged.</param>
/// <param name="Channel">Channel slug (email, search-ad, social, landing-page, ...) or null for any.</param>
/// <param name="Stage">Stage slug or null.</param>
/// <param name="Campaign">Campaign or null.</param>
/// <param name="Values">Brand values the copy is meant to show; empty = not asked for.</param>
/// <param name="Facts">Offer facts an urgency or scarcity claim may rest on.</param>
/// <param name="MadeByAi">Whether disclosure rules apply.</param>
/// <param name="Stories">Consented stories a lived-experience claim may rest on.</param>
/// <param name="Audience">Slug of the persona or segment it is written for, or null.</param>
/// <param name="Siblings">Other texts of the same campaign.</param>
public sealed record Copy(
    IReadOnlyList<(CopyPart Part, string Text)> Parts,
    string? Channel = null,
    string? Stage = null,
    string? Campaign = null,
    IReadOnlyList<BrandValueWords>? Values = null,
    IReadOnlyList<OfferFactClaim>? Facts = null,
    bool MadeByAi = false,
    IReadOnlyList<StoryGround>? Stories = null,
    string? Audience = null,
    IReadOnlyList<CopySibling>? Siblings = null)
{
    /// <summary>A text in one piece.</summary>
    public static Copy Of(string text, string? channel = null, IReadOnlyList<OfferFactClaim>? facts = null) =>
        new([(CopyPart.Text, text)], channel, Facts: facts);
}
