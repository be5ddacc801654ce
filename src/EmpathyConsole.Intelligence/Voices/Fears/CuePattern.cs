using System.Collections.Frozen;
using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Intelligence.Voices.Fears;

/// <summary>
/// Words in a row, each one of several, with gaps: "cancel/stop ~ time"; or two words of one sentence in either order:
/// "price/cost &amp; crazy/high".
/// </summary>
internal sealed class CuePattern
{
    private const int LongestGap = 3;
    private const int ApartAtMost = 10;
    private readonly FrozenSet<string>? either;
    private readonly List<(FrozenSet<string> Words, bool AfterGap)> parts = [];

    public CuePattern(string cue, string text)
    {
        Cue = cue;
        if (text.Split(" & ") is [var one, var other])
        {
            parts.Add((one.Split('/').ToFrozenSet(StringComparer.Ordinal), false));
            either = other.Split('/').ToFrozenSet(StringComparer.Ordinal);
            return;
        }

        var gap = false;
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "~")
            {
                gap = true;
            }
            else
            {
                parts.Add((part.Split('/').ToFrozenSet(StringComparer.Ordinal), gap));
                gap = false;
            }
        }
    }

    public string Cue { get; }

    /// <summary>The words it can begin with.</summary>
    public IEnumerable<string> Begins => either is null ? parts[0].Words : parts[0].Words.Union(either, StringComparer.Ordinal);

    /// <summary>The last word of a match that begins at the word; -1 when there is none. A sentence's end is never crossed.</summary>
    public int Match(string[] words, IReadOnlyList<TextToken> tokens, ReadOnlySpan<char> text, int at)
    {
        if (either is not null)
        {
            return Together(words, tokens, text, at);
        }

        for (var part = 1; part < parts.Count; part++)
        {
            var found = -1;
            var reach = parts[part].AfterGap ? LongestGap + 1 : 1;
            for (var step = 1; step <= reach && at + step < words.Length && !Ends(text, tokens[at + step - 1].End, tokens[at + step].Start); step++)
            {
                if (parts[part].Words.Contains(words[at + step]))
                {
                    found = at + step;
                    break;
                }
            }

            if (found < 0)
            {
                return -1;
            }

            at = found;
        }

        return at;
    }

    private int Together(string[] words, IReadOnlyList<TextToken> tokens, ReadOnlySpan<char> text, int at)
    {
        var (isOne, isOther) = (parts[0].Words.Contains(words[at]), either!.Contains(words[at]));
        for (var i = at + 1; i < words.Length && i <= at + ApartAtMost && !Ends(text, tokens[i - 1].End, tokens[i].Start); i++)
        {
            if ((isOne && either.Contains(words[i])) || (isOther && parts[0].Words.Contains(words[i])))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Ends(ReadOnlySpan<char> text, int from, int to) => text[from..to].IndexOfAny(".!?;\n") >= 0;
}
