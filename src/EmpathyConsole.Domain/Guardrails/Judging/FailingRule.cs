namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>A rule that could not be made ready; it fails each time it is asked.</summary>
internal sealed class FailingRule(Guardrail guardrail, string why, int index) : CompiledRule(guardrail, index)
{
    public override void Judge(CopyScan scan, List<Finding> findings) => throw new InvalidOperationException(why);
}
