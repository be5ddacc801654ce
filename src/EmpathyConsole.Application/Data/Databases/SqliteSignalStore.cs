using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Data.Databases;

/// <summary>
/// Signals in the console's own file: batches as they came, sealed segments of days, and in memory whichever of them were asked
/// for lately. Several processes may use one file: each looks at the workspace's standing before it trusts its memory.
/// </summary>
/// <param name="databases">The console's file.</param>
/// <param name="options">How it uses the machine.</param>
public sealed partial class SqliteSignalStore(IDbContextFactory<ConsoleDb> databases, SignalStoreOptions options) : ISignalStore, ISignalUpkeep, IDisposable
{
    private readonly ConcurrentDictionary<long, SignalShelf> shelves = new();
    private readonly BlockCache cache = new(options.MemoryBytes);
    private readonly SemaphoreSlim turn = new(1);

    public async IAsyncEnumerable<SignalBlock> ScanAsync(long workspace, long from, long before, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var session = await OpenAsync(cancellation);
        var view = Follow(session.Tables, Shelf(workspace));
        foreach (var source in Sources(session, view, from, before))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return source();
        }
    }

    public async Task<IReadOnlyList<TPart>> GatherAsync<TPart>(long workspace, long from, long before, Func<TPart> make, Action<TPart, SignalBlock> add, CancellationToken cancellation)
    {
        await using var session = await OpenAsync(cancellation);
        var view = Follow(session.Tables, Shelf(workspace));
        var sources = Sources(session, view, from, before);
        if (sources.Count == 0)
        {
            return [];
        }

        var parts = new ConcurrentBag<TPart>();
        var next = -1;
        void Work()
        {
            var part = make();
            int at;
            while ((at = Interlocked.Increment(ref next)) < sources.Count)
            {
                cancellation.ThrowIfCancellationRequested();
                add(part, sources[at]());
            }

            parts.Add(part);
        }

        await Task.WhenAll(Enumerable.Range(0, Math.Min(Environment.ProcessorCount, sources.Count)).Select(_ => Task.Run(Work, cancellation)));
        return [.. parts];
    }

    public async Task<ISignalWords> WordsAsync(long workspace, CancellationToken cancellation)
    {
        var shelf = Shelf(workspace);
        await using var session = await OpenAsync(cancellation);
        Follow(session.Tables, shelf);
        return shelf.Words;
    }

    public async Task<SignalFreshness> FreshnessAsync(long workspace, CancellationToken cancellation)
    {
        await using var session = await OpenAsync(cancellation);
        return Follow(session.Tables, Shelf(workspace)).Freshness();
    }

    public void Dispose()
    {
        arrivals.Writer.TryComplete();
        sealing.Dispose();
    }

    private SignalShelf Shelf(long workspace) => shelves.GetOrAdd(workspace, id => new(id));

    /// <summary>What is committed at the session's moment; memory is brought up to it.</summary>
    private ShelfView Follow(SqliteSignalTables tables, SignalShelf shelf)
    {
        var (generation, version, sealedThrough) = tables.Standing(shelf.Workspace);
        var view = shelf.View;
        if (view.Generation == generation && view.Version == version)
        {
            return view;
        }

        // words first known after the rows would be missed; a word is committed with its first row or earlier
        tables.ReadWords(shelf.Workspace, shelf.Words);
        var segments = view.Generation == generation ? view.Segments : tables.Directory(shelf.Workspace);
        if (view.Generation != generation)
        {
            // whoever was forgotten, here or by another process, is nobody's code any more
            tables.ReadErased(shelf.Workspace, shelf.Words);
            cache.Forget(view.Segments.Select(s => s.Id).Except(segments.Select(s => s.Id)));
        }

        var tail = view.Tail.Where(t => t.Id > sealedThrough).ToList();
        foreach (var (id, _, data) in tables.Batches(shelf.Workspace, Math.Max(sealedThrough, tail.Count > 0 ? tail[^1].Id : 0)))
        {
            tail.Add(new(id, BlockBytes.Read(data, names: true)));
        }

        var now = new ShelfView(generation, version, sealedThrough, segments, tail) { KeptFrom = tables.KeptFrom(shelf.Workspace) };
        shelf.Show(now);
        return now;
    }

    /// <summary>Ways to the blocks that overlap the times; each may be called from any thread while the session is open.</summary>
    private List<Func<SignalBlock>> Sources(SignalSession session, ShelfView view, long from, long before)
    {
        var sources = new List<Func<SignalBlock>>();
        foreach (var segment in view.Segments)
        {
            if (segment.Last >= from && segment.First < before)
            {
                sources.Add(() => cache.Find(segment.Id) ?? Load(session, segment));
            }
        }

        foreach (var block in view.Tail.SelectMany(t => t.Blocks))
        {
            if (block.Span.Last >= from && block.Span.First < before)
            {
                sources.Add(() => block);
            }
        }

        return sources;
    }

    private SignalBlock Load(SignalSession session, SegmentEntry segment)
    {
        byte[]? data;
        lock (session)
        {
            data = session.Tables.Segment(segment.Id);
        }

        var block = SignalCodec.Decode(data ?? throw new InvalidDataException("A sealed segment is missing: run 'empathy doctor'."), names: false);
        cache.Keep(segment.Id, block);
        return block;
    }

    /// <summary>A reading of the file at one moment.</summary>
    private async Task<SignalSession> OpenAsync(CancellationToken cancellation)
    {
        var db = await databases.CreateDbContextAsync(cancellation);
        try
        {
            await db.Database.OpenConnectionAsync(cancellation);
            var connection = (SqliteConnection)db.Database.GetDbConnection();
            return new(db, connection, connection.BeginTransaction(deferred: true));
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    /// <summary>The turn to write, first come first served: who finds the file held by SQLite sleeps, and longer than it is held.</summary>
    private async Task<IDisposable> HoldAsync(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        return new Turn(turn);
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }

    private sealed class SignalSession(ConsoleDb db, SqliteConnection connection, SqliteTransaction transaction) : IAsyncDisposable
    {
        public SqliteSignalTables Tables { get; } = new(connection, transaction);

        public async ValueTask DisposeAsync()
        {
            await transaction.DisposeAsync();
            await db.DisposeAsync();
        }
    }
}
