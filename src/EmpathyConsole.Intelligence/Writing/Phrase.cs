using System.Globalization;
using System.Text.RegularExpressions;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>A surface form with its shape.</summary>
internal sealed partial record Phrase(string Text, PhraseShape Shape)
{
    /// <summary>As something bad: "lost bags", but "the trouble with delivery".</summary>
    public Phrase AsTrouble() =>
        PhraseReader.WordsOf(Text).Any(Lexicon.IsBad) || Happening().IsMatch(Text) ? this : new("the trouble with " + Text, PhraseShape.Noun);

    /// <summary>"nobody picking up the phone": it can be spoken about, but not be made easier or kept out of the way.</summary>
    public bool HasOwnSubject => Shape == PhraseShape.Gerund && (SubjectFirst().IsMatch(Text) || Text.StartsWith("the ", StringComparison.Ordinal) || Text.StartsWith("your ", StringComparison.Ordinal));

    /// <summary>Whether a verb after it wants the plural: "late flights are".</summary>
    public bool IsPlural
    {
        get
        {
            var words = Text.ToLowerInvariant().Split(' ');
            var end = Array.FindIndex(words, 1, word => Lexicon.IsPreposition(word) || word is "who" or "that" or "which" || (word.EndsWith("ed", StringComparison.Ordinal) && !Lexicon.IsAdjective(word)));
            var head = words[(end < 0 ? words.Length : end) - 1];
            return Shape == PhraseShape.Noun
                && (words.Contains("and") || head is "people" or "children" or "staff" || (head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal) && !Lexicon.IsMass(head)));
        }
    }

    public static string Capitalise(string text) =>
        text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];

    /// <summary>Lower case at the start, unless the word is a name, an acronym or "I".</summary>
    public static string Uncapitalise(string text)
    {
        var first = FirstWord().Match(text).Value;
        if (first.Length == 0 || first is "I" || first.StartsWith("I'", StringComparison.Ordinal) || first.Skip(1).Any(char.IsUpper))
        {
            return text;
        }

        var lower = first.ToLowerInvariant();
        var common = first.Length == 1 || Lexicon.IsFunction(lower) || Lexicon.IsKnownNoun(lower) || Lexicon.IsVerb(lower)
            || Lexicon.IsAdjective(lower) || Lexicon.IsAdverb(lower) || Lexicon.IsPreposition(lower) || lower.EndsWith('s') || lower.EndsWith("ing", StringComparison.Ordinal);
        return common || !text.Contains(' ', StringComparison.Ordinal) || !OtherCapitals().IsMatch(text)
            ? char.ToLower(text[0], CultureInfo.InvariantCulture) + text[1..]
            : text;
    }

    /// <summary>White space made single, ends and stray quotation marks taken off, no full stop.</summary>
    public static string Tidy(string text) =>
        Spaces().Replace(text, " ").Trim(' ', '"', '\u201c', '\u201d', '\'', '.', ',', ';', ':', '-', '\u2013');

    [GeneratedRegex(@"^(?:nobody|somebody|someone|people|others|not|animals|children|companies|friends|neighbours) ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SubjectFirst();

    [GeneratedRegex(@"^(?:being|having|no|nobody) |\b(?:without|not)\b|\bthan you\b|\byou (?:did not|never|have not|do not)\b|\bthat (?:was|broke|cracked|failed|leaked|never|hasn't|has not|isn't|wasn't|won't|didn't|doesn't|does not|did not|will not|keeps|stopped)\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Happening();

    [GeneratedRegex(@"^[\p{L}'’-]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"\s\p{Lu}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OtherCapitals();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
