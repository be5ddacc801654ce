using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Domain.Concepts;

/// <summary>Everything a writer may use. What is not in here must not appear as a fact in a concept.</summary>
/// <param name="Brand">The brand's name.</param>
/// <param name="About">One line on what the brand sells.</param>
/// <param name="Goal">What the brief wants to reach, in words.</param>
/// <param name="Persona">Whom it is for.</param>
/// <param name="Channel">Channel slug: email, search-ad, social, landing-page, sms.</param>
/// <param name="StageSlug">Stage slug.</param>
/// <param name="Intent">What the customer wants there.</param>
/// <param name="Fear">What the customer fears there.</param>
/// <param name="Effort">What it asks of the customer.</param>
/// <param name="Value">The brand value each concept must show.</param>
/// <param name="Evidence">Themes with their quotes; every concept rests on at least one quote.</param>
/// <param name="Offers">Statements of offer facts that may be told.</param>
/// <param name="Stories">Consented stories; the only ground for a lived-experience claim.</param>
/// <param name="MustSay">A phrase each concept has to hold, or empty.</param>
/// <param name="MustNotSay">Phrases no concept may hold.</param>
/// <param name="Count">How many concepts, 1 to 200.</param>
/// <param name="Seed">Same brief, same seed, same concepts.</param>
public sealed record WriterBrief(
    string Brand,
    string About,
    string Goal,
    WriterPersona Persona,
    string Channel,
    string StageSlug,
    Intent Intent,
    Fear Fear,
    Effort Effort,
    WriterValue Value,
    IReadOnlyList<WriterTheme> Evidence,
    IReadOnlyList<string> Offers,
    IReadOnlyList<WriterStory> Stories,
    string MustSay,
    IReadOnlyList<string> MustNotSay,
    int Count,
    int Seed)
{
    /// <summary>Further brand values a concept may show beside <see cref="Value"/>.</summary>
    public IReadOnlyList<WriterValue> MoreValues { get; init; } = [];

    /// <summary>Where less is wanted than the channel holds.</summary>
    public CopyLimits Limits { get; init; } = CopyLimits.None;

    /// <summary>What felt right before, and what did not; a direction, never words to repeat.</summary>
    public IReadOnlyList<WriterExample> Examples { get; init; } = [];

    /// <summary>The concept that more of the kind is wanted of, or null.</summary>
    public WrittenConcept? Like { get; init; }

    /// <summary>Headlines that exist already; a writer that does not repeat itself by seed alone keeps clear of them.</summary>
    public IReadOnlyList<string> Taken { get; init; } = [];
}
