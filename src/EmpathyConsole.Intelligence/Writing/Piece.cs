using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>One hand-written line with slots, and where it may stand.</summary>
/// <param name="Id">Kind, angle or stage, and place in its section: "help/own-up/3".</param>
/// <param name="Kind">Which part of a concept it can be.</param>
/// <param name="Angle">The way in, or "*" for a line that goes with any.</param>
/// <param name="Themes">The kinds of theme it fits; empty = all.</param>
/// <param name="Stages">The stages it fits; empty = all.</param>
/// <param name="Text">The line, slots in braces.</param>
/// <param name="Slots">The names of its slots, each once.</param>
/// <param name="Matters">What it can be said of; empty = anything.</param>
internal sealed partial record Piece(
    string Id,
    PieceKind Kind,
    string Angle,
    IReadOnlySet<ThemeKind> Themes,
    IReadOnlySet<string> Stages,
    string Text,
    IReadOnlyList<string> Slots,
    IReadOnlySet<MatterKind> Matters)
{
    private static readonly string[] Naming = ["topic", "trouble", "ask", "wish", "worry", "detail"];

    /// <summary>Names what the theme or the quote is about.</summary>
    public bool HasTopic { get; } = Slots.Any(slot => Naming.Contains(slot, StringComparer.OrdinalIgnoreCase));

    /// <summary>Nothing but the brand's own promise or proof.</summary>
    public bool IsBrandsOwn => Text is "{Promise}." or "{Proof}." or "{Promise}. {Proof}." or "{Offer}.";

    /// <summary>Says the brand's promise.</summary>
    public bool ShowsPromise { get; } = Slots.Contains("promise", StringComparer.OrdinalIgnoreCase);

    /// <summary>Says one of the brand's proofs.</summary>
    public bool ShowsProof { get; } = Slots.Contains("proof", StringComparer.OrdinalIgnoreCase) || Slots.Contains("nearproof", StringComparer.OrdinalIgnoreCase);

    /// <summary>"looking for waiting on hold": the word before the topic wants a thing after it, not a doing.</summary>
    public bool WantsThing { get; } = ThingWord().IsMatch(Text);

    /// <summary>"late flights has": the word after the topic wants one thing, not many.</summary>
    public bool WantsSingular { get; } = SingularVerb().IsMatch(Text);

    /// <summary>"{trouble}: you describe it": says "it" of what it has named.</summary>
    public bool GoesOnWithIt { get; } = It().IsMatch(Text);

    public bool Fits(ThemeKind theme, string stage) =>
        (Themes.Count == 0 || Themes.Contains(theme)) && (Stages.Count == 0 || Stages.Contains(stage));

    /// <summary>Whether it can be said of every one of these; a line for certain matters only is not said where none is known.</summary>
    public bool Fits(IReadOnlyList<MatterKind> matters) => Matters.Count == 0 || (matters.Count > 0 && matters.All(Matters.Contains));

    [GeneratedRegex(@"(?-i:\{(?:Topic|Trouble)\})(?:,| for\b)|\b(?:get|hear about|like|only) \{topic\}|\b(?:for|to|into|towards|than|from|want|wanting|of|through|and|mention|discover|explain|explained|hand|asked|look at) \{(?:topic|trouble)\}|\{topic\} should not be hard", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ThingWord();

    [GeneratedRegex(@"\{(?:[Tt]opic|[Tt]rouble)\}.*\bit\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex It();

    [GeneratedRegex(@"\{(?:[Tt]opic|[Tt]rouble)\} (?!as\b|this\b|us\b|always\b|sometimes\b|perhaps\b)[a-z]+s\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SingularVerb();
}
