using EmpathyConsole.Domain.Guardrails.Matching;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>A part of a copy with its words and every phrase of every rule in it.</summary>
internal sealed class ScannedPart
{
    private static readonly string[] Negators = ["no", "never", "without", "zero", "nor", "isn't", "not"];

    private static readonly List<PhraseMatch> None = [];

    private readonly List<PhraseMatch> matches;

    public ScannedPart(CopyPart part, string text, List<Token> tokens, List<PhraseMatch> matches)
    {
        (Part, Text, Tokens, this.matches) = (part, text, tokens, matches);
        if (matches.Count > 1)
        {
            matches.Sort((a, b) => (a.Tag, a.Start, -a.End, a.Disguised).CompareTo((b.Tag, b.Start, -b.End, b.Disguised)));
        }
    }

    public CopyPart Part { get; }

    public string Text { get; }

    public List<Token> Tokens { get; }

    public int Words => Tokens.Count(t => t.Word != Token.Break);

    /// <summary>The matches of one tag: leftmost first, the longest at each place, none overlapping.</summary>
    public List<PhraseMatch> Of(int tag)
    {
        if (!Has(tag))
        {
            return None;
        }

        List<PhraseMatch> kept = [];
        for (var i = FirstOf(tag); i < matches.Count && matches[i].Tag == tag; i++)
        {
            if (kept.Count == 0 || !kept[^1].Overlaps(matches[i]))
            {
                kept.Add(matches[i]);
            }
        }

        return kept;
    }

    /// <summary>The matches of several tags: leftmost first, the longest first at each place; they may overlap.</summary>
    public IEnumerable<PhraseMatch> Among(Func<int, bool> tags) => matches.Where(m => tags(m.Tag)).OrderBy(m => m.Start).ThenByDescending(m => m.End);

    /// <summary>Everywhere the phrases of a tag stand, overlapping or not.</summary>
    public LeftToRight Places(int tag)
    {
        var first = FirstOf(tag);
        return new(matches.GetRange(first, FirstOf(tag + 1) - first));
    }

    public bool Has(int tag) => FirstOf(tag) is var i && i < matches.Count && matches[i].Tag == tag;

    /// <summary>Whether a phrase of the tag is said so that people can read it.</summary>
    public bool Says(int tag) => Has(tag) && matches.Exists(m => m.Tag == tag && !m.Disguised);

    /// <summary>The matches of a tag that no allowed phrase touches and no "no" or "never" turns round.</summary>
    public List<PhraseMatch> Objections(int main, int allowed)
    {
        var objections = Of(main);
        if (objections.Count == 0)
        {
            return objections;
        }

        var fine = Places(allowed);
        objections.RemoveAll(m => fine.Touch(m.Start, m.End) || Negated(m));
        return objections;
    }

    /// <summary>The folded words, for phrases that are known only now.</summary>
    public List<string> Folded() => [.. Tokens.Select(t => t.Word == Token.Break ? "" : Folding.Fold(Text.AsSpan(t.Start, t.Length)))];

    // matches are sorted by tag, then place
    private int FirstOf(int tag)
    {
        var (low, high) = (0, matches.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = matches[middle].Tag >= tag ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    // "no last-chance tricks", "never a countdown": two words back, in the same sentence
    private bool Negated(PhraseMatch match)
    {
        for (var i = match.First - 1; i >= Math.Max(0, match.First - 2) && Tokens[i].Word != Token.Break; i--)
        {
            var token = Tokens[i];
            var comma = Text.AsSpan(token.End, match.Start - token.End).IndexOfAny(',', '\u2014', ':') >= 0;
            if (!comma && Negators.Contains(Folding.Fold(Text.AsSpan(token.Start, token.Length)), StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
