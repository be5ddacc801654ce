using System.Collections.Concurrent;
using System.Globalization;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Telemetry;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>Keeps what was read of a delivery, from a system or a page; answers when it is durable. Knows nothing of rights.</summary>
internal sealed class SignalDelivery(ISignalStore store, TimeProvider time, ConsoleMeter meter)
{
    private readonly ConcurrentDictionary<(long Workspace, CallerKind Kind, long Id), long> noted = new();

    /// <summary>What the store itself turned down: pages know no days, and totals may have come while others were read.</summary>
    private static IEnumerable<LineReject> Old(AppendOutcome kept) =>
        kept.TooOld == 0 ? [] : [new(0, FormattableString.Invariant($"{kept.TooOld} signals are of days that are kept as totals and take no signals any more."))];

    /// <summary>The record has a line for the first delivery of an hour, not one for each page that somebody looked at.</summary>
    public async Task<SignalImportOutcome> KeepAsync(Caller caller, List<Signal> signals, List<LineReject> rejects, IReadOnlyList<string> ignored, long leftOut, CancellationToken cancellation)
    {
        SignalImportOutcome Outcome(AppendOutcome kept) => new(0, "a delivery", signals.Count + rejects.Count, kept.Accepted, kept.Duplicates, rejects.Count + kept.TooOld, [.. rejects.Concat(Old(kept)).Take(100)], ignored, leftOut);
        var hour = time.GetUtcNow().ToUnixTimeSeconds() / 3600;
        var sender = (caller.Workspace, caller.Kind, caller.Id);
        var first = noted.GetValueOrDefault(sender) != hour;
        var outcome = await store.AppendAsync(
            caller.Workspace,
            signals,
            !first ? null : async (db, kept) =>
            {
                db.Note(caller, Room.Friction, "import", "signals", 0, "First delivery of this hour: " + Outcome(kept).Sentence(CultureInfo.InvariantCulture), "/friction");
                await db.SaveChangesAsync(cancellation);
            },
            cancellation);
        noted[sender] = hour;
        var answer = Outcome(outcome);
        meter.Signals(answer.Accepted, answer.Duplicates, answer.Rejected);
        return answer;
    }
}
