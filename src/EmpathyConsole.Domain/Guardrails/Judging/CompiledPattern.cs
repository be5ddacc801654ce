using System.Diagnostics;
using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Guardrails.Matching;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>Runs on the text as it is written, and once more as it reads when it is disguised.</summary>
internal sealed class CompiledPattern(Guardrail guardrail, Regex regex, int index) : CompiledRule(guardrail, index)
{
    public override void Judge(CopyScan scan, List<Finding> findings)
    {
        var started = Stopwatch.GetTimestamp();
        foreach (var part in PartsOf(scan))
        {
            var plain = Places(part.Text, started);
            findings.AddRange(plain.Select(p => At(part, p.Start, p.Length)));
            if (Unmasked.Of(part.Text) is { } unmasked)
            {
                var next = 0;
                foreach (var (start, length) in Places(unmasked.Text, started).Select(p => unmasked.Place(p.Start, p.Length)))
                {
                    while (next < plain.Count && plain[next].Start + plain[next].Length <= start)
                    {
                        next++;
                    }

                    if (next == plain.Count || plain[next].Start >= start + length)
                    {
                        findings.Add(At(part, start, length));
                    }
                }
            }
        }
    }

    private List<(int Start, int Length)> Places(string text, long started)
    {
        List<(int Start, int Length)> places = [];
        foreach (var match in regex.EnumerateMatches(text))
        {
            if (match.Length > 0)
            {
                places.Add((match.Index, match.Length));
            }

            // the bound of the expression is for one match; a text can hold very many, each of which reads to the end
            if (Stopwatch.GetElapsedTime(started) > PatternCheck.Bound)
            {
                throw new RegexMatchTimeoutException($"Its pattern worked for more than {PatternCheck.Bound.TotalMilliseconds:0} milliseconds.");
            }
        }

        return places;
    }
}
