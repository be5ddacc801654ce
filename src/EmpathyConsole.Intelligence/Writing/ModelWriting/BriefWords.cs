using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Intelligence.Writing.ModelWriting;

/// <summary>What the brief itself says: the only ground for a fact, a figure or a name. Quotes are none, strangers wrote them.</summary>
internal sealed partial class BriefWords
{
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> figures = new(StringComparer.Ordinal);

    public BriefWords(WriterBrief brief)
    {
        List<WriterValue> values = [brief.Value, .. brief.MoreValues];
        Facts = string.Join('\n', [
            brief.Brand, brief.About, brief.MustSay, .. brief.Offers, .. brief.Stories.Select(s => s.Text), .. brief.Stories.Select(s => s.Teller),
            .. values.SelectMany(v => (string[])[v.Name, v.Promise, .. v.Words, .. v.Proofs])]);
        var all = string.Join('\n', Facts, brief.Goal, brief.Persona.Name, brief.Persona.LifeStage, brief.Persona.Challenge, brief.Intent.Statement, brief.Fear.Statement, brief.Effort.Statement);
        names.UnionWith(Words().Matches(all).Select(m => Bare(m.Value)));
        figures.UnionWith(Figures().Matches(Facts).Select(m => m.Value));
    }

    /// <summary>Everything that may be told as a fact.</summary>
    public string Facts { get; }

    public bool Knows(string word) => names.Contains(Bare(word));

    /// <summary>Figures of a text that the brief does not hold. Words for numbers are left to the guardrails.</summary>
    public string? StrangeFigure(string text) => Figures().Matches(text).Select(m => m.Value).FirstOrDefault(f => !figures.Contains(f));

    /// <summary>"Leafside's" is "Leafside".</summary>
    public static string Bare(string word)
    {
        var bare = word.Replace('’', '\'');
        return bare.EndsWith("'s", StringComparison.OrdinalIgnoreCase) ? bare[..^2] : bare.Trim('\'');
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*", RegexOptions.CultureInvariant, 1000)]
    internal static partial Regex Words();

    [GeneratedRegex(@"\p{N}+(?:[.,]\p{N}+)*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Figures();
}
