using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Import;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction;

/// <summary>What a person, a script or a page can do in the Friction room.</summary>
public interface IFrictionDesk
{
    /// <summary>The metrics that can be asked for: those the console brings along, then those of one's own that are not put away.</summary>
    Task<Result<IReadOnlyList<Metric>>> MetricsAsync(Caller caller, CancellationToken cancellation);

    /// <summary>One by its slug, also one that was put away, and an older version as slug@version.</summary>
    Task<Result<Metric>> MetricAsync(Caller caller, string slug, CancellationToken cancellation);

    /// <summary>Answers a question. An unknown metric is not found; days or cuts that can't be are invalid.</summary>
    Task<Result<FrictionAnswer>> AskAsync(Caller caller, FrictionQuestion question, CancellationToken cancellation);

    /// <summary>The values of a dimension that signals name, most frequent first, at most 200.</summary>
    Task<Result<IReadOnlyList<string>>> ValuesAsync(Caller caller, Dimension dimension, CancellationToken cancellation);

    /// <summary>What clearly moved in the last 14 days against the 14 before, corrected for everything looked at; clearest first.</summary>
    Task<Result<IReadOnlyList<MovedMetric>>> MovedAsync(Caller caller, CancellationToken cancellation);

    /// <summary>How much there is and how new it is.</summary>
    Task<Result<SignalFreshness>> FreshnessAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Stages a CSV or NDJSON file, our own or an export of GA4, PostHog or Zendesk, and queues its import.</summary>
    /// <param name="caller">Who brings it.</param>
    /// <param name="file">Read to its end.</param>
    /// <param name="fileName">What its owner calls it.</param>
    /// <param name="mapping">What is to be read otherwise than usual; null for as the last file of its shape was.</param>
    /// <param name="cancellation">Ends the staging.</param>
    Task<Result<JobProgress>> StartImportAsync(Caller caller, Stream file, string fileName, SignalFileMapping? mapping, CancellationToken cancellation);

    /// <summary>Keeps a delivery of CSV or NDJSON at once; answers when it is durable. At most 50,000 lines.</summary>
    Task<Result<SignalImportOutcome>> AppendAsync(Caller caller, Stream delivery, CancellationToken cancellation);

    /// <summary>The newest imports, newest first, with what became of each.</summary>
    Task<Result<IReadOnlyList<SignalImportLine>>> ImportsAsync(Caller caller, int limit, CancellationToken cancellation);

    /// <summary>All rejected lines that were kept of an import (its first 5,000), by line.</summary>
    Task<Result<IReadOnlyList<LineReject>>> RejectsAsync(Caller caller, long importId, CancellationToken cancellation);
}
