using EmpathyConsole.Domain.Guardrails.Matching;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>
/// Flesch-Kincaid grade level: 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid, Fishburne, Rogers and Chissom 1975,
/// Research Branch Report 8-75). Made for English. Syllables are counted by their vowels, without a dictionary, so a grade is good to
/// about half a school year.
/// </summary>
public static class ReadingGrade
{
    private const string Vowels = "aeiouy";

    /// <summary>The grade of counts; 0 without words. May be below 0 for very plain texts.</summary>
    public static double Of(int sentences, int words, int syllables) =>
        sentences == 0 || words == 0 ? 0 : (0.39 * words / sentences) + (11.8 * syllables / words) - 15.59;

    /// <summary>The grade of a text.</summary>
    public static double Of(string text)
    {
        var sentences = Sentences(text);
        return Of(sentences.Count, sentences.Sum(s => s.Words), sentences.Sum(s => s.Syllables));
    }

    /// <summary>The sentences of a text, in order. A semicolon ends none; a blank line, a bullet and a bar do.</summary>
    public static IReadOnlyList<GradedSentence> Sentences(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<GradedSentence> sentences = [];
        int start = 0, end = 0, words = 0, syllables = 0;
        foreach (var token in Tokenizer.Read(text, null))
        {
            if (token.Word == Token.Break)
            {
                if (text[token.Start] != ';')
                {
                    Close();
                }

                continue;
            }

            start = words == 0 ? token.Start : start;
            end = token.End;
            words++;
            syllables += token.IsWord ? Syllables(Folding.Fold(text.AsSpan(token.Start, token.Length))) : 1;
        }

        Close();
        return sentences;

        void Close()
        {
            if (words > 0)
            {
                sentences.Add(new(start, end - start, words, syllables));
            }

            (words, syllables) = (0, 0);
        }
    }

    /// <summary>Syllables of a word in lower case without accents, 1 or more.</summary>
    public static int Syllables(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var groups = 0;
        for (var i = 0; i < word.Length; i++)
        {
            groups += IsVowel(word[i]) && (i == 0 || !IsVowel(word[i - 1]) || Parts(word, i)) ? 1 : 0;
        }

        return Math.Max(1, groups - (EndsSilent(word) ? 1 : 0));
    }

    private static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);

    // "cre-ate", "sci-ence", "vide-o": two vowels that are spoken apart. "-tion", "-cious" are not.
    private static bool Parts(string word, int i) => (word[i - 1], word[i]) switch
    {
        ('i', 'a') => i < 2 || word[i - 2] is not ('c' or 't' or 's'),
        ('i', 'o') => i < 2 || word[i - 2] is not ('c' or 't' or 's' or 'g' or 'x'),
        ('i', 'e') => i + 1 < word.Length && word[i + 1] is 'n' or 't' && i >= 2 && word[i - 2] is 'c' or 'l' or 'd' or 'r' or 'v' or 'u',
        ('e', 'o') => i < 2 || word[i - 2] != 'p',
        ('u', 'o') or ('y', 'i') or ('i', 'u') => true,
        ('e', 'a') => word.AsSpan(i).StartsWith("ate") && i + 3 >= word.Length - 1,
        ('u', 'a') => i < 2 || word[i - 2] is not ('q' or 'g'),
        _ => false,
    };

    // "make", "makes", "baked"; not "table", "boxes", "wanted"
    private static bool EndsSilent(string word)
    {
        if (word.Length < 3)
        {
            return false;
        }

        var ending = word.EndsWith("es", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal) ? 2 : word[^1] == 'e' ? 1 : 0;
        if (ending == 0 || IsVowel(word[^(ending + 1)]))
        {
            return false;
        }

        var before = word[^(ending + 1)];
        return (ending, word[^1]) switch
        {
            (1, _) => !(before == 'l' && word.Length > 3 && !IsVowel(word[^3])),
            (2, 'd') => before is not ('t' or 'd'),
            _ => before is not ('s' or 'x' or 'z' or 'c' or 'g') && !(before == 'h' && word[^4] is 'c' or 's') && !(before == 'l' && word.Length > 4 && !IsVowel(word[^4])),
        };
    }
}
