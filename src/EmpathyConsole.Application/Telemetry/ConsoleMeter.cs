using System.Diagnostics;
using System.Diagnostics.Metrics;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Moments;

namespace EmpathyConsole.Application.Telemetry;

/// <summary>
/// The console's own metrics (docs/metrics-and-traces.md). Counted when the work is saved, so that a number stands for rows that are
/// there; tags come from closed lists and never hold words, names or keys of people.
/// </summary>
public sealed class ConsoleMeter
{
    private readonly Counter<long> voices;
    private readonly Counter<long> redactions;
    private readonly Counter<long> signals;
    private readonly Counter<long> concepts;
    private readonly Counter<long> verdicts;
    private readonly Counter<long> approvals;
    private readonly Counter<long> decisions;
    private readonly Counter<long> refused;
    private readonly UpDownCounter<long> running;
    private readonly Histogram<double> jobs;

    public ConsoleMeter(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        var meter = meters.Create(ConsoleTelemetry.Name);
        voices = meter.CreateCounter<long>("empathy.voices.rows", "{row}", "Rows of ended imports of voices, by what became of them.");
        redactions = meter.CreateCounter<long>("empathy.voices.redactions", "{redaction}", "What the redactor took out in ended imports, by kind.");
        signals = meter.CreateCounter<long>("empathy.signals", "{signal}", "Signals of ended imports and deliveries, by what became of them.");
        concepts = meter.CreateCounter<long>("empathy.concepts.written", "{concept}", "Concepts of ended runs, by whether a guardrail blocks them.");
        verdicts = meter.CreateCounter<long>("empathy.concepts.verdicts", "{verdict}", "Verdicts given in triage.");
        approvals = meter.CreateCounter<long>("empathy.concepts.approvals", "{decision}", "Threes approved or sent back.");
        decisions = meter.CreateCounter<long>("empathy.moments.decisions", "{decision}", "Moments decided and kept, by outcome.");
        refused = meter.CreateCounter<long>("empathy.api.refused", "{request}", "API requests answered with 400 to 499, by status.");
        running = meter.CreateUpDownCounter<long>("empathy.jobs.running", "{job}", "Jobs this process runs now, by kind.");
        jobs = meter.CreateHistogram<double>("empathy.jobs.duration", "s", "How long this process worked on a job, by kind and how it ended; mining is the kind mine-themes.");
    }

    public void Voices(long imported, long duplicates, long rejected, IEnumerable<KeyValuePair<string, long>> removed)
    {
        Rows(voices, imported, duplicates, rejected, "imported");
        foreach (var (kind, n) in removed)
        {
            redactions.Add(n, new KeyValuePair<string, object?>("kind", kind));
        }
    }

    public void Signals(long accepted, long duplicates, long rejected) => Rows(signals, accepted, duplicates, rejected, "accepted");

    /// <param name="written">All of the run.</param>
    /// <param name="blocked">Of these, blocked by a guardrail.</param>
    public void Concepts(long written, long blocked)
    {
        concepts.Add(written - blocked, new KeyValuePair<string, object?>("verdict", "free"));
        concepts.Add(blocked, new KeyValuePair<string, object?>("verdict", Slug(Verdict.Block)));
    }

    public void Judged(TriageChoice choice) => verdicts.Add(1, new KeyValuePair<string, object?>("choice", Slug(choice)));

    public void Approval(ApprovalDecision decision) => approvals.Add(1, new KeyValuePair<string, object?>("decision", Slug(decision)));

    public void Decided(Outcome outcome) => decisions.Add(1, new KeyValuePair<string, object?>("outcome", Slug(outcome)));

    /// <summary>An API request was answered with a status from 400 to 499.</summary>
    public void Refused(int status) => refused.Add(1, new KeyValuePair<string, object?>("status", status));

    public void JobBegan(string kind) => running.Add(1, new KeyValuePair<string, object?>("kind", kind));

    /// <param name="kind">The job's kind.</param>
    /// <param name="state">How it ended; still running when the program ended first.</param>
    /// <param name="took">In this process.</param>
    public void JobLeft(string kind, JobState state, TimeSpan took)
    {
        running.Add(-1, new KeyValuePair<string, object?>("kind", kind));
        jobs.Record(took.TotalSeconds, new TagList { { "kind", kind }, { "state", Slug(state) } });
    }

    private static void Rows(Counter<long> counter, long taken, long duplicates, long rejected, string takenName)
    {
        counter.Add(taken, new KeyValuePair<string, object?>("outcome", takenName));
        counter.Add(duplicates, new KeyValuePair<string, object?>("outcome", "duplicate"));
        counter.Add(rejected, new KeyValuePair<string, object?>("outcome", "rejected"));
    }

    private static string Slug<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
