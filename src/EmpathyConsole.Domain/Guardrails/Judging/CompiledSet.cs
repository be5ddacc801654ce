using EmpathyConsole.Domain.Guardrails.Matching;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>Guardrails ready to judge what was read over their vocabulary. Safe for many threads.</summary>
internal sealed class CompiledSet(CompiledRule[] rules, PhraseAutomaton automaton)
{
    private readonly bool allNeedAPhrase = Array.TrueForAll(rules, r => r.NeedsAPhrase);

    /// <summary>Everything the rules object to, in reading order.</summary>
    public List<Finding> Judge(Copy copy, IReadOnlyList<ReadPart> parts, DateTimeOffset now)
    {
        var matches = new List<PhraseMatch>[parts.Count];
        var count = 0;
        for (var i = 0; i < matches.Length; i++)
        {
            matches[i] = automaton.Find(parts[i].Text, parts[i].Tokens, parts[i].Squashed);
            count += matches[i].Count;
        }

        if (count == 0 && allNeedAPhrase)
        {
            return [];
        }

        var spoken = new bool[rules.Length];
        var scanned = new ScannedPart[parts.Count];
        for (var i = 0; i < scanned.Length; i++)
        {
            matches[i].ForEach(m => spoken[CompiledRule.RuleOf(m.Tag)] = true);
            scanned[i] = new(parts[i].Part, parts[i].Text, parts[i].Tokens, matches[i]);
        }

        var scan = new CopyScan(copy, scanned, now);
        List<Finding> findings = [];
        for (var i = 0; i < rules.Length; i++)
        {
            if ((spoken[i] || !rules[i].NeedsAPhrase) && rules[i].Guardrail.Scope.Covers(copy))
            {
                Ask(rules[i], scan, findings);
            }
        }

        findings.Sort(InReadingOrder);
        return findings;
    }

    private static void Ask(CompiledRule rule, CopyScan scan, List<Finding> findings)
    {
        var before = findings.Count;
        try
        {
            rule.Judge(scan, findings);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // any failure: half a judgement is none, and a rule that fails is never silent
            findings.RemoveRange(before, findings.Count - before);
            findings.Add(Failed(rule.Guardrail, scan, problem));
        }
    }

    private static Finding Failed(Guardrail guardrail, CopyScan scan, Exception problem)
    {
        var closed = guardrail.OnError == OnError.Closed;
        return new(
            guardrail.Slug,
            guardrail.Version,
            guardrail.Family,
            closed ? Severity.Block : Severity.Advise,
            scan.Parts.Count == 0 ? CopyPart.Text : scan.Parts[0].Part,
            0,
            0,
            "",
            $"The guardrail \"{guardrail.Name}\" could not judge this text, so it {(closed ? "stays closed" : "was let through with this alert")}. {problem.Message}",
            "Ask a CX lead to repair the guardrail or to roll it back.",
            RuleFailed: true);
    }

    private static int InReadingOrder(Finding a, Finding b) => (a.Part, a.Start, -a.Length, -(int)a.Severity, 0).CompareTo((b.Part, b.Start, -b.Length, -(int)b.Severity, 0)) is var order and not 0
        ? order
        : string.CompareOrdinal(a.Guardrail, b.Guardrail) is var names and not 0 ? names : string.CompareOrdinal(a.Reason, b.Reason);
}
