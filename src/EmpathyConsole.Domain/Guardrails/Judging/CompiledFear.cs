using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails.Judging;

internal sealed class CompiledFear(Guardrail guardrail, FearLoadRule rule, int index) : CompiledRule(guardrail, index)
{
    public override IEnumerable<(PhraseRole Role, IReadOnlyList<string> Phrases)> Phrases =>
        [(PhraseRole.Main, rule.Threats), (PhraseRole.Allowed, rule.Allowed), (PhraseRole.Answer, rule.WaysOut)];

    public override bool NeedsAPhrase => true;

    public override void Judge(CopyScan scan, List<Finding> findings)
    {
        var threats = PartsOf(scan).SelectMany(p => p.Objections(Tag(PhraseRole.Main), Tag(PhraseRole.Allowed)), (p, m) => (Part: p, Match: m)).ToList();
        if (threats.Count == 0)
        {
            return;
        }

        // short copy counts as 100 words, or one threat in a headline would be a load of ten
        var words = Math.Max(100, PartsOf(scan).Sum(p => p.Words));
        var wayOut = SaidAnywhere(scan, PhraseRole.Answer);
        if (!wayOut || threats.Count * 100.0 / words > rule.MostPer100Words)
        {
            var reason = wayOut ? Guardrail.Wording.Reason + " A way out is shown, but there are too many threats around it." : null;
            findings.AddRange(threats.Select(t => At(t.Part, t.Match, reason)));
        }
    }
}
