namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>Wants one of the phrases said; a disclosure wants it only of what a machine wrote.</summary>
internal sealed class CompiledRequire(Guardrail guardrail, IReadOnlyList<string> phrases, bool onlyMadeByAi, int index) : CompiledRule(guardrail, index)
{
    public override IEnumerable<(PhraseRole Role, IReadOnlyList<string> Phrases)> Phrases => [(PhraseRole.Main, phrases)];

    public override void Judge(CopyScan scan, List<Finding> findings)
    {
        if ((!onlyMadeByAi || scan.Copy.MadeByAi) && !SaidAnywhere(scan, PhraseRole.Main))
        {
            Missing(scan, findings);
        }
    }
}
