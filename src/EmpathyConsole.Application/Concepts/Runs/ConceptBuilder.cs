using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Concepts.Runs;

/// <summary>Makes a judged concept with its provenance of what a writer handed over.</summary>
internal sealed class ConceptBuilder(ConceptRun run, RunMaterial material, IRuleBook rules)
{
    private readonly Dictionary<long, QuoteOrigin> origins = material.Sources.ToDictionary(s => s.Verbatim);
    private readonly ILookup<long, (WriterTheme Theme, Quote Quote)> given =
        material.Brief.Evidence.SelectMany(t => t.Quotes.Select(q => (Theme: t, Quote: q))).ToLookup(g => g.Quote.Verbatim);

    /// <summary>Whether any live guardrail asks for a rewrite when it objects.</summary>
    public bool MayRewrite => rules.Rewrites;

    /// <summary>Whether what blocks a concept asks for other words and not only for a flag.</summary>
    public bool IsToBeRewritten(Concept concept) =>
        concept.Findings.Any(f => f is { Blocks: true, RuleFailed: false } && rules.OnFailOf(f.Guardrail) == OnFail.Rewrite);

    /// <summary>Null when it does not rest on what customers said: a quote is exact, or it does not exist.</summary>
    public Concept? Build(WrittenConcept written, string hash, DateTimeOffset now)
    {
        var evidence = written.Rests.Select(q => EvidenceOf(q, written.Themes)).ToList();
        if (evidence.Count == 0 || evidence.Contains(null))
        {
            return null;
        }

        var judged = rules.Judge(ConceptCopy.Of(written.Text, run.Writer, material.Brief.Channel, material.Brief.StageSlug, material.Values, material.Facts, material.Siblings), now);
        return new()
        {
            BriefId = run.BriefId,
            RunId = run.Id,
            Text = written.Text,
            ContentHash = hash,
            Channel = material.Brief.Channel,
            Angle = written.Angle,
            Pattern = written.Pattern,
            Evidence = [.. evidence.OfType<ConceptEvidence>()],
            Verdict = judged.Verdict,
            Findings = judged.Findings,
            RuleBookVersion = rules.Version,
            JudgedAt = now,
            Writer = run.Writer,
            Seed = run.Seed,
            Trace = written.Trace,
            CreatedAt = now,
            Revision = 1,
        };
    }

    private ConceptEvidence? EvidenceOf(Quote quote, IReadOnlyList<long> themes)
    {
        var matches = given[quote.Verbatim].Where(g => Holds(g.Quote, quote)).ToList();
        if (matches.Count == 0)
        {
            return null;
        }

        var match = matches.Find(m => themes.Contains(m.Theme.Id)) is { Theme: not null } wanted ? wanted : matches[0];
        var origin = origins.GetValueOrDefault(quote.Verbatim);
        return new(
            quote,
            ContentHash.OfText(quote.Text),
            match.Theme.Id,
            match.Theme.Label,
            material.Voices.GetValueOrDefault(match.Theme.Id),
            origin?.Source ?? "",
            origin?.Time);
    }

    /// <summary>A writer may cite less than it was given, but only an exact piece of it.</summary>
    private static bool Holds(Quote given, Quote cited)
    {
        var offset = cited.Start - given.Start;
        return cited.Length > 0
            && cited.Length == cited.Text.Length
            && offset >= 0
            && offset + cited.Length <= given.Text.Length
            && given.Text.AsSpan(offset, cited.Length).SequenceEqual(cited.Text);
    }
}
