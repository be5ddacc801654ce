using System.Diagnostics;
using System.Text.RegularExpressions;

namespace EmpathyConsole.Domain.Guardrails.Judging;

internal sealed class CompiledPattern(Guardrail guardrail, Regex regex, int index) : CompiledRule(guardrail, index)
{
    public override void Judge(CopyScan scan, List<Finding> findings)
    {
        var started = Stopwatch.GetTimestamp();
        foreach (var part in PartsOf(scan))
        {
            foreach (var match in regex.EnumerateMatches(part.Text))
            {
                if (match.Length > 0)
                {
                    findings.Add(At(part, match.Index, match.Length));
                }

                // the bound of the expression is for one match; a text can hold very many, each of which reads to the end
                if (Stopwatch.GetElapsedTime(started) > PatternCheck.Bound)
                {
                    throw new RegexMatchTimeoutException($"Its pattern worked for more than {PatternCheck.Bound.TotalMilliseconds:0} milliseconds.");
                }
            }
        }
    }
}
