using EmpathyConsole.Domain.Guardrails.Matching;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>A part of a copy with its words and every phrase of every rule in it.</summary>
internal sealed class ScannedPart(CopyPart part, string text, List<Token> tokens, List<PhraseMatch> matches)
{
    private static readonly string[] Negators = ["no", "never", "without", "zero", "nor", "isn't", "not"];

    private static readonly List<PhraseMatch> None = [];

    public CopyPart Part { get; } = part;

    public string Text { get; } = text;

    public List<Token> Tokens { get; } = tokens;

    public int Words => Tokens.Count(t => t.Word != Token.Break);

    /// <summary>The matches of one tag: leftmost first, the longest at each place, none overlapping.</summary>
    public List<PhraseMatch> Of(int tag)
    {
        if (!Has(tag))
        {
            return None;
        }

        var own = matches.Where(m => m.Tag == tag).OrderBy(m => m.First).ThenByDescending(m => m.Last);
        List<PhraseMatch> kept = [];
        foreach (var match in own)
        {
            if (kept.Count == 0 || !kept[^1].Overlaps(match))
            {
                kept.Add(match);
            }
        }

        return kept;
    }

    /// <summary>The matches of several tags: leftmost first, the longest first at each place; they may overlap.</summary>
    public IEnumerable<PhraseMatch> Among(Func<int, bool> tags) => matches.Where(m => tags(m.Tag)).OrderBy(m => m.First).ThenByDescending(m => m.Last);

    public bool Has(int tag) => matches.Exists(m => m.Tag == tag);

    /// <summary>The matches of a tag that no allowed phrase touches and no "no" or "never" turns round.</summary>
    public IEnumerable<PhraseMatch> Objections(int main, int allowed) =>
        Of(main).Where(m => !matches.Exists(a => a.Tag == allowed && a.Overlaps(m)) && !Negated(m));

    /// <summary>Where a match stands in the text.</summary>
    public (int Start, int Length) Span(PhraseMatch match) => (Tokens[match.First].Start, Tokens[match.Last].End - Tokens[match.First].Start);

    /// <summary>The folded words, for phrases that are known only now.</summary>
    public List<string> Folded() => [.. Tokens.Select(t => t.Word == Token.Break ? "" : Folding.Fold(Text.AsSpan(t.Start, t.Length)))];

    // "no last-chance tricks", "never a countdown": two words back, in the same sentence
    private bool Negated(PhraseMatch match)
    {
        for (var i = match.First - 1; i >= Math.Max(0, match.First - 2) && Tokens[i].Word != Token.Break; i--)
        {
            var token = Tokens[i];
            var comma = Text.AsSpan(token.End, Tokens[match.First].Start - token.End).IndexOfAny(',', '\u2014', ':') >= 0;
            if (!comma && Negators.Contains(Folding.Fold(Text.AsSpan(token.Start, token.Length)), StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
