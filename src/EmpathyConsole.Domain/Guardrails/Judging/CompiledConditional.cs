using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails.Judging;

internal sealed class CompiledConditional(Guardrail guardrail, ConditionalRule rule, int index) : CompiledRule(guardrail, index)
{
    public override IEnumerable<(PhraseRole Role, IReadOnlyList<string> Phrases)> Phrases =>
        [(PhraseRole.Main, rule.When), (PhraseRole.Answer, rule.Then)];

    public override bool NeedsAPhrase => true;

    public override void Judge(CopyScan scan, List<Finding> findings)
    {
        if (SaidAnywhere(scan, PhraseRole.Answer))
        {
            return;
        }

        foreach (var part in PartsOf(scan))
        {
            findings.AddRange(part.Of(Tag(PhraseRole.Main)).Select(m => At(part, m)));
        }
    }
}
