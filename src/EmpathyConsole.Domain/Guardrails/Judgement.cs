namespace EmpathyConsole.Domain.Guardrails;

/// <summary>All findings about one piece of copy, in order of part and start, and the verdict they add up to.</summary>
public sealed record Judgement(Verdict Verdict, IReadOnlyList<Finding> Findings)
{
    /// <summary>Nothing found.</summary>
    public static Judgement Pass { get; } = new(Verdict.Pass, []);

    /// <summary>The worst severity is the verdict; what stands under an exception does not count.</summary>
    public static Judgement Of(IReadOnlyList<Finding> findings) =>
        findings.Count == 0 ? Pass : new((Verdict)findings.Where(f => f.Exception is null).Select(f => (int)f.Severity).DefaultIfEmpty().Max(), findings);
}
