using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Guardrails.Matching;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>Knows which of its phrases stood there, to suggest its own better one.</summary>
internal sealed class CompiledSubstitution : CompiledRule
{
    private readonly SubstitutionRule rule;
    private readonly Dictionary<int, TermSwap> byTag;

    public CompiledSubstitution(Guardrail guardrail, SubstitutionRule rule, int index)
        : base(guardrail, index)
    {
        this.rule = rule;
        if (rule.Swaps.Count > SubstitutionRule.MostSwaps)
        {
            throw new NotSupportedException(FormattableString.Invariant($"It holds {rule.Swaps.Count:N0} swaps; one guardrail takes {SubstitutionRule.MostSwaps:N0}. Split it in two."));
        }

        byTag = rule.Swaps.Index().ToDictionary(s => NumberedTag(s.Index), s => s.Item);
    }

    public override IEnumerable<(PhraseRole Role, IReadOnlyList<string> Phrases)> Phrases => [(PhraseRole.Allowed, rule.Allowed)];

    public override IEnumerable<(int Tag, string Phrase)> Numbered => byTag.Select(s => (s.Key, s.Value.Avoid));

    public override bool NeedsAPhrase => true;

    public override void Judge(CopyScan scan, List<Finding> findings)
    {
        foreach (var part in PartsOf(scan))
        {
            var fine = part.Places(Tag(PhraseRole.Allowed));
            PhraseMatch? last = null;
            foreach (var match in part.Among(byTag.ContainsKey))
            {
                if (last?.Overlaps(match) != true && !fine.Touch(match.Start, match.End))
                {
                    last = match;
                    var use = byTag[match.Tag].Use;
                    findings.Add(At(part, match, suggestion: use.Length == 0 ? null : $"Write \"{use}\"."));
                }
            }
        }
    }
}
