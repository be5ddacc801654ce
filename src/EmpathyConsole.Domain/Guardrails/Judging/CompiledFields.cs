using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>Least data: what is not on the list is not needed.</summary>
internal sealed class CompiledFields(Guardrail guardrail, AllowedFieldsRule rule, int index) : CompiledRule(guardrail, index)
{
    private readonly HashSet<string> allowed = rule.Fields.Select(MergeFields.Folded).ToHashSet(StringComparer.Ordinal);

    public override void Judge(CopyScan scan, List<Finding> findings)
    {
        foreach (var part in PartsOf(scan))
        {
            findings.AddRange(MergeFields.In(part.Text)
                .Where(f => !allowed.Contains(MergeFields.Folded(f.Name)))
                .Select(f => At(part, f.Start, f.Length, $"{Guardrail.Wording.Reason} \"{f.Name}\" is not among the fields that may be used.")));
        }
    }
}
