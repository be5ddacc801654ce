namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>A rule about people, not texts.</summary>
internal sealed class CompiledSilent(Guardrail guardrail, int index) : CompiledRule(guardrail, index)
{
    public override void Judge(CopyScan scan, List<Finding> findings)
    {
    }
}
