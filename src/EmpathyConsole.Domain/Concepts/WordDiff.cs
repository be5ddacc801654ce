using System.Text;

namespace EmpathyConsole.Domain.Concepts;

/// <summary>What changed between two texts, word by word, by their longest common subsequence.</summary>
public static class WordDiff
{
    /// <summary>In reading order; a blank between two changed words is no common ground, so that rewritten words are read as one stretch. Shared and old stretches joined are the old text; shared and new ones are the new text.</summary>
    public static IReadOnlyList<WordChange> Of(string before, string after)
    {
        var (old, now) = (Split(before), Split(after));
        var longest = Longest(old, now);
        var changes = new List<WordChange>();
        var (i, j) = (0, 0);
        while (i < old.Count || j < now.Count)
        {
            if (i < old.Count && j < now.Count && string.Equals(old[i], now[j], StringComparison.Ordinal))
            {
                Add(changes, 0, old[i]);
                (i, j) = (i + 1, j + 1);
            }
            else if (j >= now.Count || (i < old.Count && longest[i + 1, j] >= longest[i, j + 1]))
            {
                Add(changes, -1, old[i++]);
            }
            else
            {
                Add(changes, 1, now[j++]);
            }
        }

        return Rewritten(changes);
    }

    // "PrintStick aon label,the" is both sentences and neither: what stands between two shared words is said once old, once new
    private static List<WordChange> Rewritten(List<WordChange> changes)
    {
        var joined = new List<WordChange>();
        var (old, now) = (new StringBuilder(), new StringBuilder());
        for (var n = 0; n < changes.Count; n++)
        {
            var (side, text) = changes[n];
            var between = side == 0 && (old.Length > 0 || now.Length > 0) && n < changes.Count - 1 && string.IsNullOrWhiteSpace(text);
            if (side == 0 && !between)
            {
                Say();
                joined.Add(changes[n]);
                continue;
            }

            old.Append(side <= 0 ? text : "");
            now.Append(side >= 0 ? text : "");
        }

        Say();
        return joined;

        void Say()
        {
            if (old.Length > 0)
            {
                joined.Add(new(-1, old.ToString()));
            }

            if (now.Length > 0)
            {
                joined.Add(new(1, now.ToString()));
            }

            old.Clear();
            now.Clear();
        }
    }

    /// <summary>Words and the white space between them, each a piece of its own.</summary>
    private static List<string> Split(string text)
    {
        var pieces = new List<string>();
        var piece = new StringBuilder();
        foreach (var letter in text)
        {
            if (piece.Length > 0 && char.IsWhiteSpace(piece[0]) != char.IsWhiteSpace(letter))
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }

            piece.Append(letter);
        }

        if (piece.Length > 0)
        {
            pieces.Add(piece.ToString());
        }

        return pieces;
    }

    private static int[,] Longest(List<string> old, List<string> now)
    {
        var longest = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
            {
                longest[i, j] = string.Equals(old[i], now[j], StringComparison.Ordinal)
                    ? longest[i + 1, j + 1] + 1
                    : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        return longest;
    }

    private static void Add(List<WordChange> changes, int side, string text)
    {
        if (changes.Count > 0 && changes[^1].Side == side)
        {
            changes[^1] = changes[^1] with { Text = changes[^1].Text + text };
        }
        else
        {
            changes.Add(new(side, text));
        }
    }
}
