namespace EmpathyConsole.Domain.Concepts;

/// <summary>How long a concept may be where a brief asks for less than its channel holds.</summary>
/// <param name="Headline">Longest headline in characters, 10 to 200, or null for the channel's own.</param>
/// <param name="Body">Longest body in characters, 40 to 4,000, or null for the channel's own.</param>
public sealed record CopyLimits(int? Headline, int? Body)
{
    public const int ShortestHeadline = 10;
    public const int LongestHeadline = 200;
    public const int ShortestBody = 40;
    public const int LongestBody = 4000;

    /// <summary>Nothing but what the channel holds.</summary>
    public static CopyLimits None { get; } = new(null, null);

    /// <summary>Whether a text keeps to them.</summary>
    public bool Hold(ConceptText text) => (Headline is null || text.Headline.Length <= Headline) && (Body is null || text.Body.Length <= Body);
}
