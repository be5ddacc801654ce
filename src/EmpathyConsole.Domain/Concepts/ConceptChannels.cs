namespace EmpathyConsole.Domain.Concepts;

/// <summary>The channels a concept can be written for.</summary>
public static class ConceptChannels
{
    public static IReadOnlyList<ConceptChannel> All { get; } =
    [
        new("email", "E-mail", "mail"),
        new("landing-page", "Landing page", "web"),
        new("search-ad", "Search ad", "search"),
        new("social", "Social post", "forum"),
        new("sms", "Text message", "sms"),
    ];

    /// <summary>The channel of a slug, or null.</summary>
    public static ConceptChannel? Find(string slug) => All.FirstOrDefault(c => string.Equals(c.Slug, slug, StringComparison.Ordinal));

    /// <summary>Its name; an unknown slug stands for itself.</summary>
    public static string Name(string slug) => Find(slug)?.Name ?? slug;
}
