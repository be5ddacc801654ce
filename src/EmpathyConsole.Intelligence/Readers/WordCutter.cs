using System.Buffers;
using System.Globalization;
using System.Text;

namespace EmpathyConsole.Intelligence.Readers;

/// <summary>
/// Cuts a text into what a reader looks at: words in lower case, runs of punctuation ("!!", ":)"), single emoji. Stretched letters
/// ("sooo") are brought down to two. Unlike the miner's tokens these are no spans: nothing is quoted from them.
/// </summary>
internal sealed class WordCutter
{
    private const int LongestWord = 40;
    private const int LongestRun = 3;
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    private readonly StringBuilder word = new();

    /// <summary>The words and signs, in order.</summary>
    public List<string> Words { get; } = [];

    /// <summary>Words of two letters or more that are all capitals.</summary>
    public int Shouted { get; private set; }

    /// <summary>Words with a letter three times or more in a row.</summary>
    public int Stretched { get; private set; }

    /// <summary>Emoji.</summary>
    public int Pictures { get; private set; }

    public void Cut(ReadOnlySpan<char> text)
    {
        Words.Clear();
        (Shouted, Stretched, Pictures) = (0, 0, 0);
        for (var i = 0; i < text.Length;)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                i = Word(text, i);
            }
            else if (char.IsWhiteSpace(text[i]) || char.IsControl(text[i]))
            {
                i++;
            }
            else if (text[i] == '[' && Mark(text[i..]) is > 0 and var length)
            {
                Words.Add(text.Slice(i, length).ToString().ToLowerInvariant());
                i += length;
            }
            else
            {
                i = Sign(text, i);
            }
        }
    }

    private int Word(ReadOnlySpan<char> text, int i)
    {
        word.Clear();
        var (letters, capitals, stretched) = (0, 0, false);
        for (; i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1]))); i++)
        {
            var c = text[i] == '’' ? '\'' : char.ToLowerInvariant(text[i]);
            letters += char.IsLetter(text[i]) ? 1 : 0;
            capitals += char.IsUpper(text[i]) ? 1 : 0;
            if (word.Length >= 2 && word[^1] == c && word[^2] == c && char.IsLetter(c))
            {
                stretched = true;
            }
            else if (word.Length < LongestWord)
            {
                word.Append(char.IsAsciiDigit(c) ? '0' : c);
            }
        }

        Shouted += letters >= 2 && capitals == letters ? 1 : 0;
        Stretched += stretched ? 1 : 0;
        Words.Add(word.ToString());
        return i;
    }

    private int Sign(ReadOnlySpan<char> text, int i)
    {
        if (Rune.DecodeFromUtf16(text[i..], out var rune, out var used) != OperationStatus.Done)
        {
            return i + used;
        }

        if (IsPicture(rune))
        {
            Pictures++;
            Words.Add(rune.ToString());
            return i + used;
        }

        if (!rune.IsAscii)
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.ModifierSymbol))
            {
                Words.Add(rune.Value switch { '…' => "...", '“' or '”' => "\"", '‘' or '’' => "'", '—' or '–' => "-", _ => rune.ToString() });
            }

            return i + used;
        }

        word.Clear();
        for (; i < text.Length && char.IsAscii(text[i]) && !char.IsAsciiLetterOrDigit(text[i]) && !char.IsWhiteSpace(text[i]) && !char.IsControl(text[i]); i++)
        {
            if (word.Length < LongestRun)
            {
                word.Append(text[i]);
            }
        }

        // ":D", ":p", "<3": a letter that belongs to a face
        var ends = i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1]);
        if (i < text.Length && ends && word.Length is 1 or 2 && ((word[0] is ':' or ';' or '=' && "DdPpOo3xXcC".Contains(text[i], StringComparison.Ordinal)) || (word[0] == '<' && text[i] == '3')))
        {
            word.Append(char.ToLowerInvariant(text[i]));
            i++;
        }

        Words.Add(word.ToString());
        return i;
    }

    private static bool IsPicture(Rune rune) => rune.Value >= 0x2190 && Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol;

    /// <summary>Length of "[name]" and the like; 0 when there is none.</summary>
    private static int Mark(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, 16)].IndexOf(']');
        return end > 1 && text[1..end].IndexOfAnyExcept(Letters) < 0 ? end + 1 : 0;
    }
}
