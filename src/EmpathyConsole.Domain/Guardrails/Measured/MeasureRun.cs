using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Guardrails.Publishing;

namespace EmpathyConsole.Domain.Guardrails.Measured;

/// <summary>
/// Judges labelled lines by versions that are live, in the shadow or being written. Exceptions do not count here: they let a finding
/// through and make the rule no better. Safe for many threads.
/// </summary>
public sealed class MeasureRun
{
    private readonly (VersionStage Stage, RuleBook Book)[] books;
    private readonly DateTimeOffset now;

    /// <summary>Compiles the versions once.</summary>
    /// <param name="live">Versions that judge.</param>
    /// <param name="shadow">Versions in the shadow.</param>
    /// <param name="drafts">Drafts.</param>
    /// <param name="now">The moment to judge at.</param>
    public MeasureRun(IEnumerable<Guardrail> live, IEnumerable<Guardrail> shadow, IEnumerable<Guardrail> drafts, DateTimeOffset now)
    {
        books = [(VersionStage.Live, RuleBook.Of(live)), (VersionStage.Shadow, RuleBook.Of(shadow)), (VersionStage.Draft, RuleBook.Of(drafts))];
        this.now = now;
    }

    /// <summary>Whether a text alone can show what a guardrail does. A limit on contacts judges a person, a value has to be asked for, and a campaign has other texts.</summary>
    public static bool ShowsInAText(Guardrail guardrail)
    {
        ArgumentNullException.ThrowIfNull(guardrail);
        return guardrail.Rule is not (FrequencyRule or QuietHoursRule or RecipientRule or ValueEvidenceRule or CampaignAgreementRule);
    }

    /// <summary>The copy a line stands for; a line for disclosure is one that a machine wrote, or nothing would have to be disclosed.</summary>
    public static Copy CopyOf(string text, GuardrailFamily family) => Copy.Of(text) with { MadeByAi = family == GuardrailFamily.Disclosure };

    /// <summary>Judges the lines and counts.</summary>
    public MeasureOutcome Of(IReadOnlyList<LabelledText> lines, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var fired = lines.AsParallel().AsOrdered().WithCancellation(cancellation).Select(Judge).ToList();
        List<GuardrailCounts> guardrails = [];
        foreach (var (index, (stage, book)) in books.Index())
        {
            foreach (var guardrail in book.Guardrails.Where(ShowsInAText))
            {
                guardrails.Add(Count(new(guardrail.Slug, guardrail.Name, guardrail.Family, guardrail.Version, stage), lines, fired, index));
            }
        }

        var live = books[0].Book.Guardrails.ToLookup(g => g.Family, g => g.Slug);
        var families = lines.Index().GroupBy(l => l.Item.Family).OrderBy(f => f.Key).Select(f => Family(f.Key, f, fired, [.. live[f.Key]]));
        return new(lines.Count, guardrails, [.. families]);
    }

    /// <summary>What one guardrail objects to in a line; a rule that failed objects to nothing.</summary>
    public static IReadOnlyList<Finding> Findings(RuleBook book, LabelledText line, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(line);
        return [.. book.Judge(CopyOf(line.Text, line.Family), now).Findings.Where(f => !f.RuleFailed)];
    }

    private static GuardrailCounts Count(GuardrailCounts counts, IReadOnlyList<LabelledText> lines, List<Fired[]> fired, int book)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            counts = fired[i][book].Failed.Contains(counts.Guardrail)
                ? counts with { Failed = counts.Failed + (lines[i].Family == counts.Family ? 1 : 0) }
                : counts.With(lines[i], fired[i][book].Slugs.Contains(counts.Guardrail));
        }

        return counts;
    }

    private static FamilyCounts Family(GuardrailFamily family, IEnumerable<(int Index, LabelledText Item)> lines, List<Fired[]> fired, HashSet<string> live)
    {
        var kinds = lines.Select(l => new KindCounts(l.Item.Kind, default(FireCounts).With(l.Item.MustFire, fired[l.Index][0].Slugs.Overlaps(live)))).ToList();
        return new(family, kinds.Aggregate(default(FireCounts), (sum, k) => sum.Plus(k.Counts)), MeasureOutcome.KindsOf(kinds));
    }

    private Fired[] Judge(LabelledText line)
    {
        var copy = CopyOf(line.Text, line.Family);
        return [.. books.Select(b => b.Book.Guardrails.Count == 0 ? Fired.None : Fired.Of(b.Book.Judge(copy, now).Findings))];
    }

    private sealed record Fired(HashSet<string> Slugs, HashSet<string> Failed)
    {
        public static Fired None { get; } = new([], []);

        public static Fired Of(IReadOnlyList<Finding> findings) => findings.Count == 0
            ? None
            : new(
                findings.Where(f => !f.RuleFailed).Select(f => f.Guardrail).ToHashSet(StringComparer.Ordinal),
                findings.Where(f => f.RuleFailed).Select(f => f.Guardrail).ToHashSet(StringComparer.Ordinal));
    }
}
