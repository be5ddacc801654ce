using EmpathyConsole.Domain.Guardrails.Matching;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>
/// Past concepts, cut into words once and judged once by the live guardrails at one moment, so that a draft costs one pass over the
/// words. Make a new shelf when concepts, live guardrails or exceptions change, and every minute or so, because offers end. Safe for
/// many threads.
/// </summary>
public sealed class ReplayShelf
{
    private readonly Vocabulary vocabulary = new();
    private readonly Item[] items;
    private readonly Func<long, Finding, bool>? isExcepted;

    private ReplayShelf(IReadOnlyCollection<ReplayConcept> concepts, IReadOnlyList<Guardrail> live, DateTimeOffset now, Func<long, Finding, bool>? isExcepted, CancellationToken cancellation)
    {
        Now = now;
        this.isExcepted = isExcepted;

        // all texts are read before any rule lays its words over the vocabulary
        var read = concepts.Select(c => (Concept: c, Parts: ReadPart.Of(c.Copy, vocabulary, toKeep: true))).ToList();
        var set = RuleCompiler.Compile(live, vocabulary.Over());
        items = [.. read.Select(r => new Item(r.Concept, r.Parts, Judge(set, r.Concept, r.Parts, cancellation)))];
    }

    /// <summary>The moment everything is judged at.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>How many concepts it holds.</summary>
    public int Count => items.Length;

    /// <summary>Reads and judges concepts.</summary>
    /// <param name="concepts">Past concepts; results keep their order.</param>
    /// <param name="live">The live guardrails.</param>
    /// <param name="now">The moment to judge at.</param>
    /// <param name="isExcepted">Whether an exception lets a finding in the concept of that number through; null for no exceptions.</param>
    /// <param name="cancellation">Stops between concepts.</param>
    public static ReplayShelf Of(
        IReadOnlyCollection<ReplayConcept> concepts,
        IReadOnlyList<Guardrail> live,
        DateTimeOffset now,
        Func<long, Finding, bool>? isExcepted = null,
        CancellationToken cancellation = default) => new(concepts, live, now, isExcepted, cancellation);

    /// <summary>What would change if the draft judged in place of the live guardrail of its slug, or beside all of them if there is none.</summary>
    public BlastRadius Replay(Guardrail draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var set = RuleCompiler.Compile([draft], vocabulary.Over());
        return Compare(draft.Slug, item => Judge(set, item.Concept, item.Parts, cancellation));
    }

    /// <summary>What would change if the guardrail were retired.</summary>
    public BlastRadius Retire(string slug) => Compare(slug, _ => []);

    private BlastRadius Compare(string slug, Func<Item, List<Finding>> draft)
    {
        List<BlastConcept> blocked = [], allowed = [], otherwise = [];
        int firesBefore = 0, firesAfter = 0;
        foreach (var item in items)
        {
            var findings = draft(item);
            if (findings.Count == 0 && item.Findings.Count == 0)
            {
                continue;
            }

            var was = item.Findings.FindAll(f => string.Equals(f.Guardrail, slug, StringComparison.Ordinal));
            firesBefore += was.Count > 0 ? 1 : 0;
            firesAfter += findings.Count > 0 ? 1 : 0;
            var before = Worst(item.Findings);
            var after = was.Count == 0 ? before : Worst(item.Findings.FindAll(f => !string.Equals(f.Guardrail, slug, StringComparison.Ordinal)));
            after = (Verdict)Math.Max((int)after, (int)Worst(findings));
            if (before != after)
            {
                var list = after == Verdict.Block ? blocked : before == Verdict.Block ? allowed : otherwise;
                list.Add(new(item.Concept.Id, item.Concept.Name, item.Concept.IsFormerPick, before, after, was, findings));
            }
        }

        return new(slug, blocked, allowed, otherwise, items.Length - blocked.Count - allowed.Count - otherwise.Count, firesBefore, firesAfter);
    }

    private List<Finding> Judge(CompiledSet set, ReplayConcept concept, ReadPart[] parts, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var findings = set.Judge(concept.Copy, parts, Now);
        if (isExcepted is not null)
        {
            findings.RemoveAll(f => isExcepted(concept.Id, f));
        }

        return findings;
    }

    private static Verdict Worst(List<Finding> findings) => findings.Count == 0 ? Verdict.Pass : (Verdict)findings.Max(f => (int)f.Severity);

    private sealed record Item(ReplayConcept Concept, ReadPart[] Parts, List<Finding> Findings);
}
