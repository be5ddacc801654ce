using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails;

/// <summary>A text that shows what a guardrail means: it must fire on it, or must stay silent.</summary>
/// <param name="Text">The copy.</param>
/// <param name="MustFire">True when the guardrail has to object.</param>
/// <param name="Channel">Channel slug or null.</param>
/// <param name="OfferEndsInDays">Days until the offer in the example ends; negative when it has ended; null when there is none.</param>
/// <param name="StockLeft">How many the offer has left, or null.</param>
/// <param name="Value">A brand value the copy is asked to show, or null.</param>
/// <param name="MadeByAi">Whether a machine wrote it.</param>
/// <param name="HasStory">Whether a consented story stands behind it.</param>
/// <param name="AlreadySent">For frequency: how many sends the person had in the window.</param>
/// <param name="LocalTime">For quiet hours: the time on the person's own clock.</param>
/// <param name="Recipient">For a rule about the recipient: how it stands with them; null = nothing in the way.</param>
/// <param name="Siblings">Other texts of the same campaign; null = none.</param>
/// <param name="Audience">Persona or segment slug or null.</param>
public sealed record GuardrailExample(
    string Text,
    bool MustFire,
    string? Channel = null,
    double? OfferEndsInDays = null,
    int? StockLeft = null,
    BrandValueWords? Value = null,
    bool MadeByAi = false,
    bool HasStory = false,
    int? AlreadySent = null,
    TimeOnly? LocalTime = null,
    RecipientState? Recipient = null,
    IReadOnlyList<CopySibling>? Siblings = null,
    string? Audience = null)
{
    /// <summary>A text the guardrail has to object to.</summary>
    public static GuardrailExample Fires(string text, string? channel = null) => new(text, MustFire: true, channel);

    /// <summary>A text the guardrail has nothing to say about.</summary>
    public static GuardrailExample Silent(string text, string? channel = null) => new(text, MustFire: false, channel);

    /// <summary>The copy to judge at a moment.</summary>
    public Copy ToCopy(DateTimeOffset now) => new(
        [(CopyPart.Text, Text)],
        Channel,
        Values: Value is null ? [] : [Value],
        Facts: OfferEndsInDays is null && StockLeft is null
            ? []
            : [new("the offer", OfferEndsInDays is { } days ? now.AddDays(days) : null, StockLeft)],
        MadeByAi: MadeByAi,
        Stories: HasStory ? [new("a consented story")] : [],
        Audience: Audience,
        Siblings: Siblings);
}
