using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails.Judging;

internal sealed class CompiledPattern(Guardrail guardrail, PatternRule rule, int index) : CompiledRule(guardrail, index)
{
    /// <summary>Ample for a page of text; a rule that needs longer fails loudly.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromMilliseconds(250);

    private readonly Regex regex = new(rule.Pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Bound);

    public override void Judge(CopyScan scan, List<Finding> findings)
    {
        foreach (var part in PartsOf(scan))
        {
            foreach (var match in regex.EnumerateMatches(part.Text))
            {
                if (match.Length > 0)
                {
                    findings.Add(At(part, match.Index, match.Length));
                }
            }
        }
    }
}
