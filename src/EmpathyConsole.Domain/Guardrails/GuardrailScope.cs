namespace EmpathyConsole.Domain.Guardrails;

/// <summary>Where a guardrail applies. An empty list means everywhere; a copy that names no channel, stage or audience is judged by all.</summary>
/// <param name="Channels">Channel slugs.</param>
/// <param name="Parts">Parts; empty means every part a customer reads, so not the visual idea.</param>
/// <param name="Stages">Stage slugs.</param>
/// <param name="Audiences">Slugs of personas and segments; null is none, as in versions stored before there were audiences.</param>
public sealed record GuardrailScope(IReadOnlyList<string> Channels, IReadOnlyList<CopyPart> Parts, IReadOnlyList<string> Stages, IReadOnlyList<string>? Audiences = null)
{
    /// <summary>Slugs of personas and segments; empty means everybody.</summary>
    public IReadOnlyList<string> Audiences { get; init; } = Audiences ?? [];

    /// <summary>Every channel, stage, audience and part a customer reads.</summary>
    public static GuardrailScope Everywhere { get; } = new([], [], []);

    /// <summary>Only in these channels.</summary>
    public static GuardrailScope In(params IReadOnlyList<string> channels) => new(channels, [], []);

    /// <summary>Whether the copy is judged at all.</summary>
    public bool Covers(Copy copy) => CoversChannel(copy.Channel) && Holds(Stages, copy.Stage) && Holds(Audiences, copy.Audience);

    /// <summary>Whether a channel is judged; null may be any.</summary>
    public bool CoversChannel(string? channel) => Holds(Channels, channel);

    /// <summary>Whether a part is judged. A text in one piece may be any part.</summary>
    public bool Covers(CopyPart part) =>
        part == CopyPart.Text || (Parts.Count == 0 ? part != CopyPart.Visual : Parts.Contains(part));

    private static bool Holds(IReadOnlyList<string> slugs, string? slug) =>
        slugs.Count == 0 || slug is null || slugs.Contains(slug, StringComparer.OrdinalIgnoreCase);
}
