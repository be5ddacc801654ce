using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Intelligence.Voices.Language;

/// <summary>Finds a phrase in texts by whole words: case and the kind of apostrophe do not matter, punctuation between the words parts them.</summary>
public sealed class PhraseFinder
{
    private const int LongestWord = 64;
    private readonly string[] words;

    /// <param name="phrase">One word or more.</param>
    public PhraseFinder(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        words = [.. Read(phrase).Select(t => Fold(phrase, t))];
    }

    /// <summary>The words that are looked for, in small letters; none when the phrase holds no word.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>Every place in the text, as UTF-16 start and length.</summary>
    public IEnumerable<(int Start, int Length)> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (words.Length == 0 || !text.Contains(words[0][..1], StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }

        var tokens = Read(text);
        for (var at = 0; at + words.Length <= tokens.Count; at++)
        {
            if (Stands(text, tokens, at))
            {
                yield return (tokens[at].Start, tokens[at + words.Length - 1].End - tokens[at].Start);
            }
        }
    }

    private bool Stands(string text, List<TextToken> tokens, int at)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        for (var i = 0; i < words.Length; i++)
        {
            var token = tokens[at + i];
            if ((i > 0 && token.AfterBreak) || !Tokens.Fold(text.AsSpan(token.Start, token.Length), buffer).SequenceEqual(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static List<TextToken> Read(string text)
    {
        var tokens = new List<TextToken>();
        Tokens.Read(text, tokens);
        return tokens;
    }

    private static string Fold(string text, TextToken token)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        return Tokens.Fold(text.AsSpan(token.Start, token.Length), buffer).ToString();
    }
}
