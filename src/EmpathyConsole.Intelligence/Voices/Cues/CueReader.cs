using System.Collections.Frozen;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Intelligence.Voices.Cues;

/// <summary>
/// Finds what a text says of wanting, fearing and struggling, by words and short phrases; the longest phrase at a place counts.
/// After a "not", praise and relief turn into a faint frustration and a fear or a frustration is silent ("no crash"). Praise that is undone
/// by what follows is frustration, and thanks beside something plainer is manners.
/// </summary>
public static class CueReader
{
    private const int LongestWord = 32;

    private static readonly FrozenDictionary<string, Entry[]> ByFirstWord = CueLexicon.All()
        .Select(c => new Entry(c.Phrase.Split(' '), c.Kind, c.Weight))
        .GroupBy(e => e.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(e => e.Words.Length).ThenByDescending(e => e.Weight).ThenBy(e => e.Kind).ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Negations =
        new[] { "not", "no", "never", "isn't", "wasn't", "aren't", "weren't", "don't", "didn't", "doesn't", "hardly", "without", "cannot", "can't", "nothing" }
        .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Fills the list with the cues of a text, in reading order.</summary>
    public static void Read(ReadOnlySpan<char> text, IReadOnlyList<TextToken> tokens, IList<CueHit> into)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(into);
        into.Clear();
        List<int>? thanks = null;
        Span<char> buffer = stackalloc char[LongestWord];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!Lookup.TryGetValue(Fold(text, tokens[i], buffer), out var entries))
            {
                continue;
            }

            foreach (var entry in entries)
            {
                if (Matches(text, tokens, i, entry, buffer))
                {
                    var last = i + entry.Words.Length - 1;
                    if (entry.Kind == ThemeKind.Delight && Irony.UndoneAt(text, tokens, last) is >= 0 and var undone)
                    {
                        // the word that undoes it is part of the cue: "losing my" is no fear of its own
                        last = undone;
                        into.Add(new(ThemeKind.Frustration, tokens[i].Start, tokens[last].End, CueLexicon.Plain));
                    }
                    else if (Judge(entry, IsNegated(text, tokens, i, buffer)) is var (kind, weight))
                    {
                        if (IsThanks(entry))
                        {
                            (thanks ??= []).Add(into.Count);
                        }

                        into.Add(new(kind, tokens[i].Start, tokens[last].End, weight));
                    }

                    i = last;
                    break;
                }
            }
        }

        if (thanks is not null)
        {
            Politeness.Lower(into, thanks);
        }
    }

    private static bool IsThanks(Entry entry) => entry.Words[0] is "thanks" or "thank" or "thx" or "thanx" or "ty";

    private static (ThemeKind Kind, float Weight)? Judge(Entry entry, bool negated) => (negated, entry.Kind) switch
    {
        (true, ThemeKind.Delight or ThemeKind.Relief) => (ThemeKind.Frustration, CueLexicon.Faint * 2),
        (true, ThemeKind.Fear or ThemeKind.Frustration) => null,
        _ => (entry.Kind, entry.Weight),
    };

    private static bool IsNegated(ReadOnlySpan<char> text, IReadOnlyList<TextToken> tokens, int i, Span<char> buffer)
    {
        for (var back = 0; back < 2 && i - back > 0 && !tokens[i - back].AfterBreak; back++)
        {
            if (Negations.Contains(Fold(text, tokens[i - back - 1], buffer)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(ReadOnlySpan<char> text, IReadOnlyList<TextToken> tokens, int at, Entry entry, Span<char> buffer)
    {
        if (at + entry.Words.Length > tokens.Count)
        {
            return false;
        }

        for (var w = 1; w < entry.Words.Length; w++)
        {
            if (tokens[at + w].AfterBreak || !Fold(text, tokens[at + w], buffer).SequenceEqual(entry.Words[w]))
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, TextToken token, Span<char> buffer) =>
        Tokens.Fold(text.Slice(token.Start, token.Length), buffer);

    private sealed record Entry(string[] Words, ThemeKind Kind, float Weight);
}
