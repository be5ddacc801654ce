namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>Adds a second reader's findings to what the rules found.</summary>
public static class SecondOpinion
{
    /// <summary>The slug its findings carry, which no guardrail can have.</summary>
    public const string Slug = "second-reader";

    /// <summary>The rules' findings as they are, and the reader's where no rule of tone spoke about the part already.</summary>
    public static Judgement Add(Judgement rules, ISecondReader? reader, Copy copy)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(copy);
        if (reader is null)
        {
            return rules;
        }

        // a part the rules object to is seen already: a weaker word beside a stronger one helps nobody
        var spoken = rules.Findings.Where(f => f.Family == GuardrailFamily.Tone).Select(f => f.Part).ToHashSet();
        var added = reader.Read(copy).Where(f => !spoken.Contains(f.Part)).Select(f => f with { Guardrail = Slug, Version = reader.Version, Family = GuardrailFamily.Tone, Severity = Severity.Advise }).ToList();
        return added.Count == 0 ? rules : Judgement.Of([.. rules.Findings.Concat(added).OrderBy(f => f.Part).ThenBy(f => f.Start)]);
    }
}
