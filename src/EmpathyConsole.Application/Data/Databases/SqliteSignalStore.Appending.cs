using System.Threading.Channels;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace EmpathyConsole.Application.Data.Databases;

/// <content>How batches arrive: whoever waits is written together, in one transaction and one wait for the disk.</content>
public sealed partial class SqliteSignalStore
{
    private const int MostTogether = 100_000;
    private readonly Channel<Arrival> arrivals = Channel.CreateUnbounded<Arrival>(new() { SingleReader = true });
    private readonly Lock starting = new();
    private Task? writing;

    // only the one who writes looks
    private CodedSignal[] gathered = [];

    public async Task<AppendOutcome> AppendAsync(long workspace, IReadOnlyList<Signal> batch, Func<ConsoleDb, AppendOutcome, Task>? alongside, CancellationToken cancellation)
    {
        var arrival = new Arrival(workspace, batch, CodedBatch.Of(batch, Shelf(workspace).Words), alongside, cancellation);
        ObjectDisposedException.ThrowIf(!arrivals.Writer.TryWrite(arrival), this);
        lock (starting)
        {
            writing ??= Task.Run(WriteAsync, CancellationToken.None);
        }

        return await arrival.Outcome.Task;
    }

    private async Task WriteAsync()
    {
        var waiting = new List<Arrival>();
        Arrival? next = null;
        while (next is not null || await arrivals.Reader.WaitToReadAsync())
        {
            waiting.Clear();
            var signals = 0;
            // a batch that writes something else alongside has its transaction to itself
            while ((next is not null || arrivals.Reader.TryRead(out next)) && (waiting.Count == 0 || Joins(waiting[0], next, signals)))
            {
                if (!next.Cancelled())
                {
                    waiting.Add(next);
                    signals += next.Batch.Count;
                }

                next = null;
            }

            if (waiting.Count > 0)
            {
                await WriteAsync(waiting);
            }
        }
    }

    private static bool Joins(Arrival first, Arrival next, int signals) =>
        first.Workspace == next.Workspace && first.Alongside is null && next.Alongside is null && signals + next.Batch.Count <= MostTogether;

    /// <summary>Writes what waits. Where that fails together each is tried alone, so that one can't take the others with it.</summary>
    private async Task WriteAsync(IReadOnlyList<Arrival> waiting)
    {
        try
        {
            var outcomes = await WriteTogetherAsync(waiting);
            foreach (var (arrival, outcome) in waiting.Zip(outcomes))
            {
                arrival.Coded.Return();
                arrival.Outcome.TrySetResult(outcome);
            }
        }
        catch (Exception) when (waiting.Count > 1)
        {
            foreach (var arrival in waiting)
            {
                // new words had codes that were rolled back
                arrival.CodeAnew(Shelf(arrival.Workspace).Words);
                await WriteAsync([arrival]);
            }
        }
        catch (OperationCanceledException e)
        {
            waiting[0].Outcome.TrySetCanceled(e.CancellationToken);
        }
#pragma warning disable CA1031 // whatever it was, the one who waits has to hear of it
        catch (Exception e)
#pragma warning restore CA1031
        {
            waiting[0].Outcome.TrySetException(e);
        }
    }

    private async Task<AppendOutcome[]> WriteTogetherAsync(IReadOnlyList<Arrival> waiting)
    {
        var (shelf, alone) = (Shelf(waiting[0].Workspace), waiting.Count == 1 ? waiting[0] : null);
        var cancellation = alone?.Cancellation ?? CancellationToken.None;
        using var held = await HoldAsync(cancellation);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        db.WorkspaceId = shelf.Workspace;
        // SQLite's own transaction is taken for writing at once, so nobody can add words between reading and writing them
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        var tables = new SqliteSignalTables(connection, (SqliteTransaction)transaction.GetDbTransaction());
        var view = Follow(tables, shelf);
        if (view.Version != shelf.KeysVersion)
        {
            // another process wrote, or what was written here did not come about
            shelf.Keys.Clear();
        }

        using var fresh = new SqliteNewWords(connection, shelf.Workspace, shelf.Words);
        var outcomes = new AppendOutcome[waiting.Count];
        var tail = view.Tail.ToList();
        try
        {
            var (count, cases) = (0, default(Dictionary<long, string>));
            for (var i = 0; i < waiting.Count; i++)
            {
                var before = count;
                var tooOld = Take(tables, shelf, view, fresh, waiting[i], ref count, ref cases);
                outcomes[i] = new(count - before, waiting[i].Batch.Count - (count - before) - tooOld, tooOld);
            }

            if (count > 0)
            {
                var blocks = SignalBlock.Of(gathered.AsSpan(0, count), cases);
                tail.Add(new(tables.AddBatch(shelf.Workspace, count, BlockBytes.Of(blocks)), blocks));
            }

            var now = view;
            if (tail.Count > view.Tail.Count)
            {
                now = new(view.Generation, view.Version + 1, view.SealedThrough, view.Segments, tail) { KeptFrom = view.KeptFrom };
                tables.Stand(shelf.Workspace, now.Generation, now.Version, now.SealedThrough);
            }

            if (alone?.Alongside is { } alongside)
            {
                await alongside(db, outcomes[0]);
            }

            await transaction.CommitAsync(CancellationToken.None);
            fresh.Committed();
            shelf.Show(now);
            shelf.KeysVersion = now.Version;
            SealWhenDue(shelf.Workspace, now);
            return outcomes;
        }
        catch
        {
            // its keys were noted and its signals are not kept
            shelf.KeysVersion = -1;
            throw;
        }
    }

    /// <summary>Puts the signals of a batch that are new behind those that came before; says how many are of days that are kept as totals.</summary>
    private int Take(SqliteSignalTables tables, SignalShelf shelf, ShelfView view, SqliteNewWords fresh, Arrival arrival, ref int count, ref Dictionary<long, string>? cases)
    {
        var batch = arrival.Batch;
        if (gathered.Length < count + batch.Count)
        {
            Array.Resize(ref gathered, Math.Max(gathered.Length * 2, count + batch.Count));
        }

        if (arrival.Coded.Renames != shelf.Words.Renames)
        {
            // somebody was forgotten meanwhile, and what was their code is nobody's
            arrival.CodeAnew(shelf.Words);
        }

        var coded = arrival.Coded;
        if (coded.Fresh.Count > 0)
        {
            coded.Complete(batch.Count, [.. coded.Fresh.Select(fresh.Code)]);
        }

        var (from, before, keys, tooOld) = (0L, long.MinValue, default(DayKeys), 0);
        for (var i = 0; i < batch.Count; i++)
        {
            ref readonly var row = ref coded.Rows[i];
            if (row.Time < view.KeptFrom)
            {
                tooOld++;
                continue;
            }

            if (keys is null || row.Time < from || row.Time >= before)
            {
                var day = SignalBlock.DayOf(row.Time);
                (from, before) = (SignalBlock.StartOf(day), SignalBlock.StartOf(day + 1));
                keys = shelf.Keys.Of(day, d => KeysOf(tables, view, d));
            }

            if (!keys.Add(coded.Keys[i]))
            {
                continue;
            }

            gathered[count++] = row;
            if (row.Case != 0)
            {
                (cases ??= [])[row.Case] = batch[i].Case!;
            }
        }

        return tooOld;
    }

    private DayKeys KeysOf(SqliteSignalTables tables, ShelfView view, int day)
    {
        var segments = view.Segments.Where(s => s.Day == day).ToList();
        var keys = new DayKeys(segments.Sum(s => s.Count));
        var blocks = segments
            .Select(s => cache.Find(s.Id) ?? SignalCodec.Decode(tables.Segment(s.Id) ?? throw new InvalidDataException("A sealed segment is missing: run 'empathy doctor'."), names: false))
            .Concat(view.Tail.SelectMany(t => t.Blocks).Where(b => b.Day == day));
        foreach (var block in blocks)
        {
            for (var row = 0; row < block.Count; row++)
            {
                keys.Add(SignalTag.KeyOf(block.Row(row)));
            }
        }

        return keys;
    }

    private sealed record Arrival(long Workspace, IReadOnlyList<Signal> Batch, CodedBatch Coded, Func<ConsoleDb, AppendOutcome, Task>? Alongside, CancellationToken Cancellation)
    {
        public CodedBatch Coded { get; private set; } = Coded;

        public TaskCompletionSource<AppendOutcome> Outcome { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void CodeAnew(SignalWords words)
        {
            Coded.Return();
            Coded = CodedBatch.Of(Batch, words);
        }

        /// <summary>Whether its sender no longer waits; then nothing of it is kept.</summary>
        public bool Cancelled() => Cancellation.IsCancellationRequested && Outcome.TrySetCanceled(Cancellation);
    }
}
