using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Guardrails.Matching;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>Guardrails compiled once; the same copy at the same moment always gets the same judgement. Safe for many threads.</summary>
public sealed class RuleBook : IRuleBook
{
    private readonly CompiledRule[] rules;
    private readonly PhraseAutomaton automaton;

    private RuleBook(IReadOnlyList<Guardrail> guardrails)
    {
        (rules, automaton) = RuleCompiler.Compile(guardrails);
        Guardrails = guardrails;
        Version = Name(guardrails);
        Fatigue = Strictest(guardrails);
    }

    /// <summary>No rule at all: everything passes.</summary>
    public static RuleBook Empty { get; } = new([]);

    /// <summary>The guardrails it was made from.</summary>
    public IReadOnlyList<Guardrail> Guardrails { get; }

    public string Version { get; }

    public FatigueLimit? Fatigue { get; }

    /// <summary>Compiles guardrails. One that can't be compiled does not stop the others: it fails whenever it is asked, as its on-error says.</summary>
    public static RuleBook Of(IEnumerable<Guardrail> guardrails) => new([.. guardrails]);

    public Judgement Judge(Copy copy, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(copy);
        var scan = new CopyScan(copy, [.. copy.Parts.Where(p => !string.IsNullOrEmpty(p.Text)).Select(Scan)], now);
        List<Finding> findings = [];
        foreach (var rule in rules)
        {
            if (rule.Guardrail.Scope.Covers(copy))
            {
                Ask(rule, scan, findings);
            }
        }

        findings.Sort(InReadingOrder);
        return Judgement.Of(findings);
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
            "Ask a CX lead to repair the guardrail or to switch it off.");
    }

    private static int InReadingOrder(Finding a, Finding b) => (a.Part, a.Start, -a.Length, -(int)a.Severity, 0).CompareTo((b.Part, b.Start, -b.Length, -(int)b.Severity, 0)) is var order and not 0
        ? order
        : string.CompareOrdinal(a.Guardrail, b.Guardrail) is var names and not 0 ? names : string.CompareOrdinal(a.Reason, b.Reason);

    private static string Name(IReadOnlyList<Guardrail> guardrails)
    {
        var set = string.Join('\n', guardrails.Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Slug}@{g.Version}")).Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(set)))[..12];
    }

    // the lowest rate is the strictest; of equal rates the longer window, because it forbids bursts
    private static FatigueLimit? Strictest(IReadOnlyList<Guardrail> guardrails) => guardrails
        .Where(g => g.Rule is FrequencyRule)
        .Select(g => new FatigueLimit(g.Slug, g.Version, ((FrequencyRule)g.Rule).Most, TimeSpan.FromDays(((FrequencyRule)g.Rule).Days)))
        .OrderBy(l => l.Most / l.Window.TotalDays)
        .ThenByDescending(l => l.Window)
        .ThenBy(l => l.Guardrail, StringComparer.Ordinal)
        .FirstOrDefault();

    private ScannedPart Scan((CopyPart Part, string Text) part)
    {
        var tokens = automaton.Read(part.Text);
        return new(part.Part, part.Text, tokens, automaton.Find(part.Text, tokens));
    }
}
