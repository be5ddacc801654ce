using System.Collections.Frozen;
using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Intelligence.Voices.Cues;

/// <summary>Praise that is none: "thanks for ruining our trip", "great job losing my bag", "love how it crashes every day".</summary>
internal static class Irony
{
    // between the praise and what undoes it: "thanks a lot, once again, for losing"
    private const int Reach = 5;
    private const int LongReach = 12;
    private const int LongestWord = 32;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Undone = new[]
    {
        "ruining", "ruined", "ruin", "losing", "wasting", "wasted", "nothing", "cancelling", "canceling", "delaying", "ignoring", "ignored", "stranding", "stranded", "overcharging",
        "breaking", "screwing", "messing", "forgetting", "crashing", "destroying", "killing", "hanging", "disconnecting", "refusing", "lying", "disappointing", "disappoint", "failing", "fail", "nobody", "wrong",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers =
        new[] { "how", "when", "that", "being", "waiting", "sitting", "getting", "paying" }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Spoilt =
        new[] { "crashes", "fails", "never", "nobody", "waiting", "wait", "logs", "breaks", "ignored", "forgets", "loses", "twice", "cancels", "charges", "delayed", "hours", "refuses", "hold", "stuck", "again" }
        .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Index of the word that undoes the praise before it, in the same sentence; -1 when it is meant.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="last">Index of the praise's last word.</param>
    public static int UndoneAt(ReadOnlySpan<char> text, IReadOnlyList<TextToken> tokens, int last)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var opened = false;
        for (var i = last + 1; i < tokens.Count && i <= last + LongReach && !Ends(text[tokens[i - 1].End..tokens[i].Start]); i++)
        {
            var word = Tokens.Fold(text.Slice(tokens[i].Start, tokens[i].Length), buffer);
            if (i <= last + Reach && Undone.Contains(word))
            {
                return i;
            }

            opened |= i == last + 1 && Openers.Contains(word);
            if (opened && Spoilt.Contains(word))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Ends(ReadOnlySpan<char> between) => between.IndexOfAny(".!?;\n") >= 0;
}
