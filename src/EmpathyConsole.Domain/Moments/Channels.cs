namespace EmpathyConsole.Domain.Moments;

/// <summary>What a channel means for the person, and what it is called.</summary>
public static class Channels
{
    /// <summary>Channels a moment, a consent or an exposure usually names: slug and name.</summary>
    public static IReadOnlyList<(string Slug, string Name)> All { get; } =
    [
        ("email", "E-mail"), ("sms", "Text message"), ("push", "Push message"), ("chat", "Chat"), ("landing-page", "Landing page"), ("social", "Social"), ("search-ad", "Search ad"),
    ];

    private static readonly HashSet<string> Present = new(StringComparer.OrdinalIgnoreCase) { "chat", "landing-page", "web", "site", "app", "social", "search-ad", "store" };

    /// <summary>True when the person is there already, so nothing rings or blinks at them. An unknown channel counts as one that does.</summary>
    public static bool IsPresent(string channel) => Present.Contains(channel);

    /// <summary>The channel's name in a sentence: "e-mail".</summary>
    public static string Called(string channel)
    {
        var known = All.FirstOrDefault(c => string.Equals(c.Slug, channel, StringComparison.OrdinalIgnoreCase));
        return known.Name is { } name ? name.ToLowerInvariant() : (channel ?? "").Replace('-', ' ');
    }

    /// <summary>To finish "a message ...": "by e-mail".</summary>
    public static string By(string channel) => channel?.ToLowerInvariant() switch
    {
        "email" => "by e-mail",
        "sms" => "by text message",
        "push" => "by push message",
        "chat" => "in chat",
        "landing-page" or "web" or "site" => "on our pages",
        "app" => "in the app",
        "social" => "on social media",
        "search-ad" => "in search ads",
        "phone" or "call" => "by phone",
        _ => "by " + (channel ?? "").Replace('-', ' '),
    };
}
