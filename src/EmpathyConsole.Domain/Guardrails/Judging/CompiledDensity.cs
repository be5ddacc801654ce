using System.Globalization;
using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>Counts, and objects to all of it when there is too much.</summary>
internal sealed class CompiledDensity(Guardrail guardrail, DensityRule rule, int index) : CompiledRule(guardrail, index)
{
    private const int ShortestShout = 4;

    public override IEnumerable<(PhraseRole Role, IReadOnlyList<string> Phrases)> Phrases =>
        [(PhraseRole.Main, rule.Measure == DensityMeasure.Phrases ? rule.Phrases : []), (PhraseRole.Allowed, rule.Allowed)];

    public override void Judge(CopyScan scan, List<Finding> findings)
    {
        var parts = PartsOf(scan).ToList();
        var found = parts.SelectMany(Found, (p, f) => (Part: p, f.Start, f.Length, f.Count)).ToList();
        var count = found.Sum(f => f.Count);

        // short copy counts as 100 words, or one mark in a headline would be a load of twenty
        var words = Math.Max(100, parts.Sum(p => p.Words));
        if (count == 0 || count * 100.0 / words <= rule.MostPer100Words)
        {
            return;
        }

        var reason = string.Create(CultureInfo.InvariantCulture, $"{Guardrail.Wording.Reason} {count:N0} in {Of(parts.Sum(p => p.Words))}; at most {rule.MostPer100Words:0.##} in 100.");
        findings.AddRange(found.Select(f => At(f.Part, f.Start, f.Length, reason)));
    }

    private static string Of(int words) => words == 1 ? "1 word" : string.Create(CultureInfo.InvariantCulture, $"{words:N0} words");

    private IEnumerable<(int Start, int Length, int Count)> Found(ScannedPart part) => rule.Measure switch
    {
        DensityMeasure.Phrases => part.Objections(Tag(PhraseRole.Main), Tag(PhraseRole.Allowed)).Select(m => (m.Start, m.End - m.Start, 1)),
        DensityMeasure.ExclamationMarks => Marks(part.Text),
        DensityMeasure.Capitals => Capitals(part),
        _ => throw new InvalidOperationException($"The rule counts something unknown, {rule.Measure}."),
    };

    private static IEnumerable<(int Start, int Length, int Count)> Marks(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && text[i] is '!' or '\uFF01' or '\u00A1')
            {
                i++;
            }

            // the mark that opens a Spanish sentence belongs to the one that closes it
            if (text[start..i].Count(c => c != '\u00A1') is > 0 and var count)
            {
                yield return (start, i - start, count);
            }
        }
    }

    private IEnumerable<(int Start, int Length, int Count)> Capitals(ScannedPart part)
    {
        var fine = part.Places(Tag(PhraseRole.Allowed));
        foreach (var token in part.Tokens)
        {
            if (token.IsWord && Shouts(part.Text.AsSpan(token.Start, token.Length)) && !fine.Touch(token.Start, token.End))
            {
                yield return (token.Start, token.Length, 1);
            }
        }
    }

    private static bool Shouts(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals >= ShortestShout;
    }
}
