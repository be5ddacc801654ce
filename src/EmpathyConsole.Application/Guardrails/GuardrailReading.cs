using System.Collections.Concurrent;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Reading;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>Turns rows into what a page, the API and the command line read. A version never changes, so its examples run once.</summary>
internal sealed class GuardrailReading(TimeProvider time)
{
    private readonly ConcurrentDictionary<(long Guardrail, int Version), (Guardrail Guardrail, IReadOnlyList<ExampleOutcome> Examples)> read = new();

    public GuardrailSummary Summary(GuardrailRow row, string definition, int fires)
    {
        var (guardrail, examples) = Read(row, definition);
        return Summary(row, guardrail, examples, fires);
    }

    public GuardrailDetail Detail(GuardrailRow row, IReadOnlyList<GuardrailVersion> versions, int fires)
    {
        var (guardrail, examples) = Read(row, versions.Single(v => v.Version == row.LiveVersion).Definition);
        return new(Summary(row, guardrail, examples, fires), guardrail, GuardrailSentence.Of(guardrail), examples, [.. versions.Select(v => Line(row, v))]);
    }

    private (Guardrail Guardrail, IReadOnlyList<ExampleOutcome> Examples) Read(GuardrailRow row, string definition) =>
        read.GetOrAdd((row.Id, row.LiveVersion), _ =>
        {
            var guardrail = GuardrailJson.Read(row.Slug, row.LiveVersion, definition);
            return (guardrail, ExampleRun.Of(guardrail, time.GetUtcNow()));
        });

    private static GuardrailSummary Summary(GuardrailRow row, Guardrail guardrail, IReadOnlyList<ExampleOutcome> examples, int fires) => new(
        row.Slug,
        guardrail.Name,
        guardrail.Family,
        guardrail.Severity,
        row.On,
        row.LiveVersion,
        GuardrailSentence.Text(guardrail),
        examples.Count,
        examples.Count(e => e.AsItShould),
        fires,
        row.ChangedAt,
        row.Revision);

    private static VersionLine Line(GuardrailRow row, GuardrailVersion version)
    {
        var guardrail = GuardrailJson.Read(row.Slug, version.Version, version.Definition);
        return new(version.Version, version.Version == row.LiveVersion, guardrail.Severity, guardrail.Wording, version.Change, version.AuthorName, version.At);
    }
}
