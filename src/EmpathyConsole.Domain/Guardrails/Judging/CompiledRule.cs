using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Guardrails.Matching;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>A guardrail ready to judge.</summary>
internal abstract class CompiledRule(Guardrail guardrail, int index)
{
    private static readonly int Roles = Enum.GetValues<PhraseRole>().Length;

    public Guardrail Guardrail { get; } = guardrail;

    /// <summary>The phrases the automaton has to look for.</summary>
    public virtual IEnumerable<(PhraseRole Role, IReadOnlyList<string> Phrases)> Phrases => [];

    /// <summary>Phrases that have to be told apart, each under <see cref="NumberedTag"/>.</summary>
    public virtual IEnumerable<(int Tag, string Phrase)> Numbered => [];

    /// <summary>Whether it can object only where one of its phrases stands; then it is not asked about texts without any.</summary>
    public virtual bool NeedsAPhrase => false;

    /// <summary>Adds what the rule objects to; may throw, which is caught and told.</summary>
    public abstract void Judge(CopyScan scan, List<Finding> findings);

    /// <summary>The tag of a phrase in the automaton.</summary>
    public int Tag(PhraseRole role) => (index * Roles) + (int)role;

    /// <summary>The tag of one of the rule's numbered phrases, 0 to <see cref="SubstitutionRule.MostSwaps"/>; negative, so that no role has it.</summary>
    protected int NumberedTag(int nth) => -1 - (index * SubstitutionRule.MostSwaps) - nth;

    /// <summary>The index of the rule a tag belongs to.</summary>
    public static int RuleOf(int tag) => tag >= 0 ? tag / Roles : (-1 - tag) / SubstitutionRule.MostSwaps;

    /// <summary>The parts the rule judges.</summary>
    protected IReadOnlyList<ScannedPart> PartsOf(CopyScan scan)
    {
        for (var i = 0; i < scan.Parts.Count; i++)
        {
            if (!Guardrail.Scope.Covers(scan.Parts[i].Part))
            {
                return [.. scan.Parts.Where(p => Guardrail.Scope.Covers(p.Part))];
            }
        }

        // nearly always all of them
        return scan.Parts;
    }

    protected bool SaidAnywhere(CopyScan scan, PhraseRole role) => scan.Parts.Any(p => p.Part != CopyPart.Visual && p.Says(Tag(role)));

    protected Finding At(ScannedPart part, PhraseMatch match, string? reason = null, string? suggestion = null) => At(part, match.Start, match.End - match.Start, reason, suggestion);

    protected Finding At(ScannedPart part, int start, int length, string? reason = null, string? suggestion = null)
    {
        (start, length) = Graphemes.Whole(part.Text, start, length);
        return new(
            Guardrail.Slug,
            Guardrail.Version,
            Guardrail.Family,
            Guardrail.Severity,
            part.Part,
            start,
            length,
            part.Text.Substring(start, length),
            reason ?? Guardrail.Wording.Reason,
            suggestion ?? (Guardrail.Wording.Suggestion.Length == 0 ? null : Guardrail.Wording.Suggestion));
    }

    /// <summary>About something that is missing: no span, in the part where it would stand.</summary>
    protected void Missing(CopyScan scan, List<Finding> findings, string? reason = null)
    {
        var parts = PartsOf(scan).ToList();
        if ((parts.Find(p => p.Part == CopyPart.Body) ?? parts.FirstOrDefault()) is { } part)
        {
            findings.Add(At(part, 0, 0, reason));
        }
    }
}
