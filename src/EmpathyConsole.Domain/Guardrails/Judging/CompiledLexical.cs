using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails.Judging;

internal sealed class CompiledLexical(Guardrail guardrail, LexicalRule rule, int index) : CompiledRule(guardrail, index)
{
    public override IEnumerable<(PhraseRole Role, IReadOnlyList<string> Phrases)> Phrases =>
        [(PhraseRole.Main, rule.Phrases), (PhraseRole.Allowed, rule.Allowed)];

    public override bool NeedsAPhrase => true;

    public override void Judge(CopyScan scan, List<Finding> findings)
    {
        foreach (var part in PartsOf(scan))
        {
            findings.AddRange(part.Objections(Tag(PhraseRole.Main), Tag(PhraseRole.Allowed)).Select(m => At(part, m)));
        }
    }
}
