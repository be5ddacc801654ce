namespace EmpathyConsole.Domain.Guardrails;

/// <summary>A consented story that a lived-experience claim may rest on.</summary>
/// <param name="Title">What the story is called.</param>
/// <param name="ConsentEndsAt">When the teller's consent ends or was withdrawn, if it does.</param>
/// <param name="Channels">Channel slugs the teller agreed to; null or empty for all.</param>
public sealed record StoryGround(string Title, DateTimeOffset? ConsentEndsAt = null, IReadOnlyList<string>? Channels = null)
{
    /// <summary>Whether a claim on a channel may rest on it at a moment; a text without a channel goes anywhere, so it needs a consent for all.</summary>
    public bool StandsFor(string? channel, DateTimeOffset moment) => IsCurrent(moment) && Allows(channel);

    /// <summary>Whether the consent still holds.</summary>
    public bool IsCurrent(DateTimeOffset moment) => ConsentEndsAt is null || ConsentEndsAt > moment;

    private bool Allows(string? channel) => Channels is not { Count: > 0 } agreed || (channel is not null && agreed.Contains(channel, StringComparer.OrdinalIgnoreCase));
}
