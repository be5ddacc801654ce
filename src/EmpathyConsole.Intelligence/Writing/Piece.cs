using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>One hand-written line with slots, and where it may stand.</summary>
/// <param name="Id">Kind, angle or stage, and place in its section: "unit/own-up/3".</param>
/// <param name="Kind">Which part of a concept it can be.</param>
/// <param name="Angle">The way in, what a button is for or how a value is shown; "*" for a line that goes with any.</param>
/// <param name="Button">What a unit asks the reader to do ("ask", "tell", "look"), empty for other lines.</param>
/// <param name="IsTied">A unit whose first sentence needs what follows.</param>
/// <param name="Themes">The kinds of theme it fits; empty = all.</param>
/// <param name="Stages">The stages it fits; empty = all.</param>
/// <param name="Text">The line, slots in braces; a unit's three parts with " | " between them.</param>
/// <param name="Slots">The names of its slots, each once.</param>
/// <param name="Matters">What it can be said of; empty = anything.</param>
internal sealed partial record Piece(
    string Id,
    PieceKind Kind,
    string Angle,
    string Button,
    bool IsTied,
    IReadOnlySet<ThemeKind> Themes,
    IReadOnlySet<string> Stages,
    string Text,
    IReadOnlyList<string> Slots,
    IReadOnlySet<MatterKind> Matters)
{
    /// <summary>Nothing but the brand's own promise, proof or offer.</summary>
    public bool IsBrandsOwn => Text is "{Promise}." or "{Proof}." or "{Nearproof}." or "{Promise}. {Proof}." or "{Offer}.";

    /// <summary>A unit whose substance is a fact of the brief.</summary>
    public bool RestsOnFact { get; } = Slots.Any(slot => slot is "fact" or "Fact");

    /// <summary>The fact stands after a colon, where a noun phrase does as well as a statement.</summary>
    public bool TakesAnyFact { get; } = Text.Contains(": {fact}.", StringComparison.Ordinal) && !Text.Contains("at {brand}, {fact}", StringComparison.Ordinal);

    /// <summary>"At Leafward, ..." wants something of the brand's own after it.</summary>
    public bool NamesPlace { get; } = Text.Contains("t {brand}, {fact}", StringComparison.Ordinal) || Text.Contains("at {brand} {fact}", StringComparison.Ordinal);

    /// <summary>Its telling words.</summary>
    public IReadOnlyList<string> Content { get; } = [.. PhraseReader.ContentOf(Text)];

    /// <summary>The matter always stands where the sentence is over, so that a long phrase may stand there.</summary>
    public bool EndsOnTopic { get; } = Everywhere(Text, AtAnEnd());

    /// <summary>A whole clause may stand for the matter.</summary>
    public bool TakesClause { get; } = Everywhere(Text, About());

    /// <summary>An indirect question may.</summary>
    public bool TakesQuestion { get; } = Everywhere(Text, AboutOnly());

    /// <summary>A doing may.</summary>
    public bool TakesDoing { get; } = Everywhere(Text, BeforeDoing());

    /// <summary>Names the matter as something feared.</summary>
    public bool NamesFear { get; } = FearNamed().IsMatch(Text);

    /// <summary>Names it as something feared or asked about.</summary>
    public bool NamesFearOrQuestion { get; } = FearOrQuestion().IsMatch(Text);

    public bool Fits(ThemeKind theme, string stage) =>
        (Themes.Count == 0 || Themes.Contains(theme)) && (Stages.Count == 0 || Stages.Contains(stage));

    /// <summary>Whether it can be said of every one of these; a line for certain matters only is not said where none is known.</summary>
    public bool Fits(IReadOnlyList<MatterKind> matters) => Matters.Count == 0 || (matters.Count > 0 && matters.All(Matters.Contains));

    private static bool Everywhere(string text, Regex place) => place.Count(text) == Named().Count(text);

    [GeneratedRegex(@"\{(?:topic|trouble)\}", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\babout \{(?:topic|trouble)\}|(?:^|\| )\{(?:topic|trouble)\}(?=[:,])", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex About();

    [GeneratedRegex(@"\b(?:questions?|ask(?:ed|ing|s)?(?: \w+){0,4}|wonder(?:ing)?|unsure|sure|know) about \{(?:topic|trouble)\}|(?:^|\| )\{(?:topic|trouble)\}(?=[:,])", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AboutOnly();

    [GeneratedRegex(@"\b(?:about|with|after|of|for|through|towards|from|like) \{(?:topic|trouble)\}|: \{(?:topic|trouble)\}\.|(?:^|\| )\{(?:topic|trouble)\}(?=[:?,])", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BeforeDoing();

    [GeneratedRegex(@"\{(?:topic|trouble)\}(?=[.:?,])", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AtAnEnd();

    [GeneratedRegex(@"\b(?:worr(?:y|ies|ied)(?: you)?(?: most)?|uneasy|doubts?|fear|afraid|wary) about \{topic\}", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FearNamed();

    [GeneratedRegex(@"\b(?:worr(?:y|ies|ied)(?: you)?(?: most)?|uneasy|doubts?|fear|afraid|questions?(?: you have)?|ask\w*(?: us)?|wonder|sure|on your mind when you think|at rest) about \{topic\}", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FearOrQuestion();
}
