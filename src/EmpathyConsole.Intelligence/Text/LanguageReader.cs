using System.Collections.Frozen;

namespace EmpathyConsole.Intelligence.Text;

/// <summary>
/// Tells which language a text is in: by script where the script tells, else by small and everyday words, letters and endings of about
/// thirty languages, weighed against English. Only evidence makes a text foreign, so slang, typos, names and brands stay English: a wrong
/// "other" would hide a voice, a wrong "English" only fails to join a theme. A mixed text goes by where most of its words are.
/// </summary>
public static class LanguageReader
{
    private const int FewestWords = 4;
    private const int LongestWord = 24;
    private static readonly LanguageWords Words = LanguageWords.Load();

    /// <summary>Every language that can be told, by ISO 639-1 code, apart from English.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. Words.Codes.Concat(ScriptReader.Codes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The ISO 639-1 code; null for English, or when there is too little to tell.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words, as <see cref="Tokens"/> cuts them.</param>
    public static string? Read(ReadOnlySpan<char> text, IReadOnlyList<TextToken> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (ScriptReader.Read(text) is { } script)
        {
            return script;
        }

        if (tokens.Count < FewestWords)
        {
            return null;
        }

        Span<double> whole = stackalloc double[Words.Codes.Count];
        Span<double> part = stackalloc double[Words.Codes.Count];
        whole.Clear();
        int foreign = 0, from = 0;
        var english = 0.0;
        for (var to = 1; to <= tokens.Count; to++)
        {
            if (to != tokens.Count && !(tokens[to].AfterBreak && to - from >= FewestWords))
            {
                continue;
            }

            part.Clear();
            var own = Weigh(text, tokens, from, to, part);
            foreign += IsForeign(own, part, to - from) ? to - from : 0;
            english += own;
            for (var i = 0; i < part.Length; i++)
            {
                whole[i] += part[i];
            }

            from = to;
        }

        return foreign * 2 >= tokens.Count && (tokens.Count >= FewestWords * 2 || IsForeign(english, whole, tokens.Count)) ? Words.Codes[Best(whole)] : null;
    }

    /// <summary>Fills in each language's evidence; the answer is English's.</summary>
    private static double Weigh(ReadOnlySpan<char> text, IReadOnlyList<TextToken> tokens, int from, int to, Span<double> scores)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var english = 0.0;
        for (var i = from; i < to; i++)
        {
            var word = Tokens.Fold(text.Slice(tokens[i].Start, tokens[i].Length), buffer);
            english += Words.Weigh(word, scores);
        }

        return english;
    }

    private static bool IsForeign(double english, ReadOnlySpan<double> scores, int words)
    {
        var best = scores[Best(scores)];
        return best >= (english < .3 ? .85 : english < .8 ? 1.1 : 1.4) && best > english * 1.2 && best >= words * .13;
    }

    private static int Best(ReadOnlySpan<double> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
