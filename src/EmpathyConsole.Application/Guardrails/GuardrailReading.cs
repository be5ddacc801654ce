using System.Collections.Concurrent;
using EmpathyConsole.Application.Guardrails.Publishing;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Reading;
using EmpathyConsole.Domain.Guardrails.Publishing;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>Turns rows into what a page, the API and the command line read. A definition's examples run once.</summary>
internal sealed class GuardrailReading(TimeProvider time)
{
    private const int MostKept = 2_000;
    private readonly ConcurrentDictionary<string, (Guardrail Guardrail, IReadOnlyList<ExampleOutcome> Examples)> read = new(StringComparer.Ordinal);

    public GuardrailSummary Summary(GuardrailFacts facts, GuardrailRow row, int fires)
    {
        var (version, definition) = facts.Shown(row);
        var (guardrail, examples) = Read(row.Slug, version, definition);
        return new(
            row.Slug,
            guardrail.Name,
            guardrail.Family,
            guardrail.Severity,
            facts.Stage(row),
            version,
            GuardrailSentence.Text(guardrail),
            examples.Count,
            examples.Count(e => e.AsItShould),
            fires,
            row.ShadowVersion is not null,
            facts.Drafts.ContainsKey(row.Id),
            facts.Waiting(row)?.Id,
            row.ChangedAt,
            row.Revision);
    }

    public GuardrailDetail Detail(GuardrailFacts facts, GuardrailRow row, int fires)
    {
        var (version, definition) = facts.Shown(row);
        var (guardrail, examples) = Read(row.Slug, version, definition);
        var shadow = facts.Terms[row.Id].FirstOrDefault(t => t is { Stage: VersionStage.Shadow, Until: null });
        return new(
            Summary(facts, row, fires),
            guardrail,
            GuardrailSentence.Of(guardrail),
            examples,
            [.. facts.Versions[row.Id].Select(v => Line(facts, row, v))],
            shadow is null ? null : new ShadowLine(shadow.Version, shadow.From, shadow.Judged, shadow.Fired));
    }

    /// <summary>A stored guardrail and what it does with its own examples.</summary>
    public (Guardrail Guardrail, IReadOnlyList<ExampleOutcome> Examples) Read(string slug, int version, string definition)
    {
        if (read.Count > MostKept)
        {
            read.Clear();
        }

        return read.GetOrAdd($"{slug}@{version} {GuardrailJson.Hash(definition)}", _ =>
        {
            var guardrail = GuardrailJson.Read(slug, version, definition);
            return (guardrail, ExampleRun.Of(guardrail, time.GetUtcNow()));
        });
    }

    private static VersionLine Line(GuardrailFacts facts, GuardrailRow row, GuardrailVersion version)
    {
        var guardrail = GuardrailJson.Read(row.Slug, version.Version, version.Definition);
        return new(
            version.Version,
            facts.Stage(row, version.Version),
            facts.WasLive(row, version.Version),
            GuardrailSentence.Text(guardrail),
            guardrail.Severity,
            guardrail.Wording,
            version.Change,
            version.AuthorName,
            facts.ApprovedBy(row, version.Version),
            version.At);
    }
}
