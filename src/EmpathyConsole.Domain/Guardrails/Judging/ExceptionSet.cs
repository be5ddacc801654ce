namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>The findings that were let through, looked up by guardrail and sentence.</summary>
public sealed class ExceptionSet
{
    private readonly ILookup<string, ExceptionFor> byGuardrail;

    private ExceptionSet(IReadOnlyList<ExceptionFor> all)
    {
        All = all;
        byGuardrail = all.ToLookup(e => e.Guardrail, StringComparer.Ordinal);
    }

    /// <summary>Nothing is let through.</summary>
    public static ExceptionSet None { get; } = new([]);

    public IReadOnlyList<ExceptionFor> All { get; }

    public static ExceptionSet Of(IEnumerable<ExceptionFor> exceptions) => new([.. exceptions]);

    /// <summary>The exception a finding stands under at a moment, or null. A rule that failed is no finding anybody could let through.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="text">The text of its part.</param>
    /// <param name="now">The moment: exceptions end.</param>
    public ExceptionGrant? For(Finding finding, string text, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.RuleFailed || !byGuardrail.Contains(finding.Guardrail))
        {
            return null;
        }

        var sentence = Sentences.Key(text, finding.Start, finding.Length);
        return byGuardrail[finding.Guardrail].FirstOrDefault(e => e.Why.EndsAt > now && string.Equals(e.Sentence, sentence, StringComparison.Ordinal))?.Why;
    }
}
