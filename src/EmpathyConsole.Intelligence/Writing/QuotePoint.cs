using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>A quote with what it asks, wishes or fears, as phrases that can stand in a sentence; each null when nothing clean is said.</summary>
/// <param name="Quote">The exact span.</param>
/// <param name="Ask">An indirect question: "how to activate your card".</param>
/// <param name="Wish">A verb phrase after "to": "have a calm afternoon".</param>
/// <param name="Worry">A doing or a thing after "about": "wasting the powder".</param>
/// <param name="Details">Things it names: "the whisk".</param>
internal sealed partial record QuotePoint(Quote Quote, string? Ask, string? Wish, string? Worry, IReadOnlyList<string> Details)
{
    /// <summary>The same words of the same voice, whatever theme they were found in.</summary>
    public (long Verbatim, int Start, int Length) Span => (Quote.Verbatim, Quote.Start, Quote.Length);

    /// <summary>Those a camera could show.</summary>
    public IReadOnlyList<string> VisibleDetails { get; } = [.. Details.Where(detail => PhraseReader.WordsOf(detail).Any(Lexicon.IsVisible))];

    /// <summary>The words by which a proof can be found that speaks of the same thing.</summary>
    public IReadOnlySet<string> Words { get; } = PhraseReader.ContentOf(Quote.Text).ToHashSet(StringComparer.Ordinal);

    /// <summary>Says that something does not work or should not have happened, also where it is put as a question.</summary>
    public bool IsComplaint { get; } = Complaining().IsMatch(Quote.Text.Replace('\u2019', '\''));

    /// <summary>Praises. A quote that praises carries no apology, whatever theme it was put in.</summary>
    public bool IsPraise { get; } = Praising().IsMatch(Quote.Text);

    /// <summary>Speaks of somebody else's work.</summary>
    public bool IsOfOthers { get; } = OfOthers().IsMatch(Quote.Text);

    public bool SaysSomething => Ask is not null || Wish is not null || Worry is not null;

    [GeneratedRegex(
        @"(?<!rather )\b(?:isn't|wasn't|hasn't|haven't|didn't|doesn't|won't|wouldn't|cannot|can't|not|unable|never|still)\s+(?!sure|know|understand|clear|work out|tell|see|figure|certain|convinced|that|the|for|a\b)[a-z]|don't recogni[sz]e|\bwhy (?:is|was|were|are|did|has|have|does|do)\b.*\b(?:my|i|you)\b|\b(?:stolen|fraud|wrong|declined|reverted|charged twice|missing|disappeared|someone (?:besides|else)|somebody else|unauthori[sz]ed|hacked|stole)\b",
        RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Complaining();

    [GeneratedRegex(@"\b(?:(?:an)?other (?:shops?|stores?|places?|compan(?:y|ies)|brands?|banks?|airlines?|ones?)|elsewhere)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfOthers();

    [GeneratedRegex(@"\b(?:amazing|awesome|great|excellent|wonderful|fantastic|brilliant|love|loved|lovely|thanks?|thank you|best|impressed|grateful|happy)\b", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Praising();
}
