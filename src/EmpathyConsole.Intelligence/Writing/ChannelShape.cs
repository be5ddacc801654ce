using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>What a channel has room for, in characters.</summary>
/// <param name="Headline">Longest headline or subject.</param>
/// <param name="Body">Longest body in all.</param>
/// <param name="Paragraph">Longest paragraph of it.</param>
/// <param name="Cta">Longest button.</param>
/// <param name="Roomy">Whether the body has room for an opening, help, the stage and the value, in paragraphs.</param>
public sealed record ChannelShape(int Headline, int Body, int Paragraph, int Cta, bool Roomy)
{
    /// <summary>With less than this a body has no room for more than the one thought.</summary>
    private const int LeastRoomy = 320;

    private static readonly string[] OnlyIn = ["email", "search-ad", "social", "landing-page", "sms"];

    /// <summary>The shape of a channel by its slug; an unknown one is treated as a landing page.</summary>
    public static ChannelShape Of(string channel) => channel switch
    {
        "email" => new(60, 900, 500, 28, true),
        "search-ad" => new(30, 270, 90, 25, false),
        "social" => new(60, 280, 280, 28, false),
        "sms" => new(40, 160, 160, 24, false),
        _ => new(70, 900, 500, 28, true),
    };

    /// <summary>The same with less room, where a brief asks for it.</summary>
    public ChannelShape Within(CopyLimits limits) => this with
    {
        Headline = Math.Min(Headline, limits.Headline ?? int.MaxValue),
        Body = Math.Min(Body, limits.Body ?? int.MaxValue),
        Roomy = Roomy && (limits.Body ?? int.MaxValue) >= LeastRoomy,
    };

    /// <summary>False when a line names a thing that this channel does not have ("this email" in a text message).</summary>
    public static bool Allows(string channel, string text) =>
        Belongs(text) is not { } only || string.Equals(only, channel, StringComparison.Ordinal)
        || (Array.IndexOf(OnlyIn, channel) < 0 && only is "landing-page");

    private static string? Belongs(string text) =>
        Has(text, "this email") || Has(text, "inbox") || Has(text, "letter") || Has(text, "Reply if") || Has(text, "We write when") ? "email"
        : Has(text, "further down") || Has(text, "scroll") || Has(text, "this page") || Has(text, "Read down") ? "landing-page"
        : Has(text, "advertisement") || Has(text, "you searched") || Has(text, "you actually typed") || Has(text, "two lines") || Has(text, "the short version. The long one") ? "search-ad"
        : null;

    private static bool Has(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
