using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails.Attacks;

/// <summary>Attacks on one guardrail; the same seed makes the same ones.</summary>
/// <param name="Guardrail">Its slug.</param>
/// <param name="Version">Its version.</param>
/// <param name="Attacks">All of them, by example and kind.</param>
public sealed record AttackRun(string Guardrail, int Version, IReadOnlyList<Attack> Attacks)
{
    /// <summary>How often each example is rewritten in each way that hides words.</summary>
    public const int DisguisesOfAKind = 5;

    /// <summary>What escaped, as examples that must fire, each text once.</summary>
    public IReadOnlyList<GuardrailExample> Escapes => [.. Attacks.Where(a => a.Escaped).Select(a => a.Example).DistinctBy(e => e.Text, StringComparer.Ordinal)];

    /// <summary>One line a kind that was tried.</summary>
    public IReadOnlyList<AttackRate> Rates => [.. Attacks.GroupBy(a => a.Kind).OrderBy(g => g.Key).Select(g => new AttackRate(g.Key, g.Count(), g.Count(a => a.Escaped)))];

    /// <summary>
    /// Rewrites each example on which the guardrail fires for words that stand there, and judges what came out by the guardrail alone.
    /// Guardrails and examples that fire for another reason hold nothing to hide and are left out.
    /// </summary>
    /// <param name="guardrail">The guardrail, whatever its state.</param>
    /// <param name="seed">Chooses among the possible attacks.</param>
    /// <param name="now">The moment to judge at.</param>
    public static AttackRun Of(Guardrail guardrail, int seed, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(guardrail);
        if (!HasWords(guardrail.Rule))
        {
            return new(guardrail.Slug, guardrail.Version, []);
        }

        var book = RuleBook.Of([guardrail]);
        List<Attack> attacks = [];
        foreach (var (index, example) in guardrail.Examples.Index().Where(e => e.Item.MustFire))
        {
            var spans = book.Judge(example.ToCopy(now), now).Findings.Where(f => f.Length > 0).Select(f => (f.Start, End: f.Start + f.Length)).ToList();
            if (spans.Count == 0)
            {
                continue;
            }

            foreach (var (kind, text) in Rewritten(example.Text, spans, seed + (index * 7919)))
            {
                var rewritten = example with { Text = text };
                attacks.Add(new(kind, rewritten, example.Text, book.Judge(rewritten.ToCopy(now), now).Findings.Count == 0));
            }
        }

        return new(guardrail.Slug, guardrail.Version, attacks);
    }

    // the other kinds object to what is missing, to counts and facts, or to people: there is no wording to hide
    private static bool HasWords(RuleKind rule) =>
        rule is LexicalRule or ClaimEvidenceRule or FearLoadRule or ConditionalRule or SubstitutionRule or PatternRule or DensityRule { Measure: DensityMeasure.Phrases };

    private static IEnumerable<(AttackKind Kind, string Text)> Rewritten(string text, IReadOnlyList<(int Start, int End)> spans, int seed)
    {
        HashSet<string> made = new(StringComparer.Ordinal) { text };
        foreach (var kind in Enum.GetValues<AttackKind>())
        {
            var random = new Random(unchecked(seed + ((int)kind * 104_729)));
            var texts = kind < AttackKind.Contraction
                ? Enumerable.Range(0, DisguisesOfAKind).Select(nth => Disguises.Of(kind, text, spans, nth, random))
                : Paraphrases.Of(kind, text);
            foreach (var rewritten in texts.Where(made.Add))
            {
                yield return (kind, rewritten);
            }
        }
    }
}
