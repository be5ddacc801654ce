using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Demo.Signals;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Demo.Loading;

/// <summary>Half a year of signals, in big batches; a signal that is there already changes nothing.</summary>
internal sealed class SignalsStep : IDemoStep
{
    private const int BatchSize = 25_000;

    public string Title => "Counting 200,000 signals";

    public async Task RunAsync(DemoBuild build, CancellationToken cancellation)
    {
        var store = build.Get<ISignalStore>();
        if ((await store.FreshnessAsync(build.Workspace, cancellation)).Count >= SignalPlan.Count)
        {
            return;
        }

        var signals = build.Content.Signals;
        for (var at = 0; at < signals.Count; at += BatchSize)
        {
            var last = at + BatchSize >= signals.Count;
            await store.AppendAsync(
                build.Workspace,
                [.. signals.Skip(at).Take(BatchSize).Select(Signal)],
                last ? (db, _) => NoteAsync(db, build) : null,
                cancellation);
        }

        await build.Get<ISignalUpkeep>().SealAsync(all: true, cancellation);
    }

    private static Task NoteAsync(Application.Data.ConsoleDb db, DemoBuild build)
    {
        db.WorkspaceId = build.Workspace;
        db.Note(build.Yuki, Room.Friction, "import", "signals", "demo", "Brought in 200,000 signals", "/friction");
        return Task.CompletedTask;
    }

    private static Signal Signal(DemoSignal s) => new(
        s.Time,
        s.Person,
        SignalKinds.TryParse(s.Kind, out var kind) ? kind : throw new InvalidOperationException($"There is no signal '{s.Kind}'."),
        s.Value,
        s.Session,
        s.Journey,
        s.Stage,
        s.Channel,
        s.Source,
        s.Campaign,
        s.Segment,
        s.Subject,
        s.Case);
}
