using System.Buffers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace EmpathyConsole.Application.Data.Databases;

/// <content>How batches become segments, and how segments are proven, thinned and forgotten.</content>
public sealed partial class SqliteSignalStore
{
    /// <summary>Segments a closed day may have beyond those it needs before it is written anew.</summary>
    private const int Spare = 3;
    private readonly SemaphoreSlim sealing = new(1);

    public async Task<int> SealAsync(bool all, CancellationToken cancellation)
    {
        var count = 0;
        foreach (var workspace in await WorkspacesAsync(cancellation))
        {
            count += await SealAsync(workspace, all, cancellation);
        }

        return count;
    }

    public async Task<int> EraseAsync(long workspace, string person, CancellationToken cancellation)
    {
        await sealing.WaitAsync(cancellation);
        try
        {
            return await EraseHeldAsync(Shelf(workspace), person, cancellation);
        }
        finally
        {
            sealing.Release();
        }
    }

    public async Task<SignalHealth> VerifyAsync(CancellationToken cancellation)
    {
        var (signals, segments, batches, bytes) = (0L, 0, 0, 0L);
        var troubles = new List<string>();
        foreach (var workspace in await WorkspacesAsync(cancellation))
        {
            await using var session = await OpenAsync(cancellation);
            var check = new SignalProof(session.Tables, workspace);
            await Task.Run(() => check.Run(cancellation), cancellation);
            (signals, segments, batches, bytes) = (signals + check.Signals, segments + check.Segments, batches + check.Batches, bytes + check.Bytes);
            troubles.AddRange(check.Troubles);
        }

        return new(signals, segments, batches, bytes, troubles);
    }

    private async Task<List<long>> WorkspacesAsync(CancellationToken cancellation)
    {
        await using var session = await OpenAsync(cancellation);
        return session.Tables.Workspaces();
    }

    private void SealWhenDue(long workspace, ShelfView view)
    {
        if (IsDue(view) && sealing.CurrentCount > 0)
        {
            _ = Task.Run(() => SealQuietlyAsync(workspace), CancellationToken.None);
        }
    }

    private bool IsDue(ShelfView view) => view.TailCount >= options.SealAtSignals || view.Tail.Count >= options.SealAtBatches;

    /// <summary>Nobody waits for it: what fails is tried again with the next batch, and said by whoever seals on purpose.</summary>
    private async Task SealQuietlyAsync(long workspace)
    {
        try
        {
            await SealAsync(workspace, all: false, CancellationToken.None);
        }
        catch (Exception e) when (e is SqliteException or ObjectDisposedException or InvalidDataException)
        {
        }
    }

    private async Task<int> SealAsync(long workspace, bool all, CancellationToken cancellation)
    {
        await sealing.WaitAsync(cancellation);
        try
        {
            return await SealHeldAsync(workspace, all, cancellation);
        }
        finally
        {
            sealing.Release();
        }
    }

    private async Task<int> SealHeldAsync(long workspace, bool all, CancellationToken cancellation)
    {
        while (true)
        {
            var plan = await PlanAsync(workspace, all, cancellation);
            if (plan.Days.Count == 0)
            {
                return 0;
            }

            if (await PutAsync(Shelf(workspace), plan, null, cancellation))
            {
                await MoveLogAsync(cancellation);
                return plan.Sealed;
            }
        }
    }

    /// <summary>Reads what is to be sealed and writes its new bytes, in memory.</summary>
    private async Task<SealPlan> PlanAsync(long workspace, bool all, CancellationToken cancellation)
    {
        await using var session = await OpenAsync(cancellation);
        var view = Follow(session.Tables, Shelf(workspace));
        var due = all || IsDue(view);
        List<SignalBlock> tail = due ? [.. view.Tail.SelectMany(t => t.Blocks)] : [];
        var through = due ? view.LastBatch : view.SealedThrough;
        var byDay = tail.ToLookup(b => b.Day);
        var segments = view.Segments.ToLookup(s => s.Day);
        var newest = Math.Max(view.Segments.Count > 0 ? view.Segments[^1].Day : int.MinValue, tail.Count > 0 ? tail.Max(b => b.Day) : int.MinValue);
        var days = byDay.Select(g => g.Key).Union(segments.Where(s => IsLoose([.. s], 0)).Select(s => s.Key)).Order().ToList();
        var written = new List<SealedDay>();
        foreach (var day in days)
        {
            cancellation.ThrowIfCancellationRequested();
            List<SegmentEntry> old = [.. segments[day]];
            var coming = byDay[day].Sum(b => b.Count);
            // a day that still grows is not written anew for every handful
            var anew = day < newest ? old.Count > 0 && (IsLoose(old, coming) || (all && IsCheap(old, coming))) : IsLoose(old, coming);
            List<SignalBlock> blocks = [.. byDay[day]];
            if (anew)
            {
                blocks.AddRange(old.Select(s => SignalCodec.Decode(session.Tables.Segment(s.Id)!, names: true)));
            }

            if (blocks.Count > 0)
            {
                written.Add(Written(blocks, anew ? [.. old.Select(s => s.Id)] : []));
            }
        }

        return new(view.Generation, through, tail.Sum(b => b.Count), written);
    }

    private static bool IsLoose(List<SegmentEntry> old, int coming)
    {
        var needed = (old.Sum(s => s.Count) + coming + SignalBlock.Most - 1) / SignalBlock.Most;
        return old.Count + (coming > 0 ? 1 : 0) > needed + Spare;
    }

    private static bool IsCheap(List<SegmentEntry> old, int coming) => old.Sum(s => s.Count) + coming <= SignalBlock.Most;

    private static SealedDay Written(List<SignalBlock> blocks, IReadOnlyList<long> replaces, int without = 0)
    {
        var (most, at) = (blocks.Sum(b => b.Count), 0);
        var rows = ArrayPool<CodedSignal>.Shared.Rent(most);
        Dictionary<long, string>? names = null;
        foreach (var block in blocks)
        {
            block.CopyTo(rows.AsSpan(at, block.Count));
            at = without == 0 ? at + block.Count : Leave(rows, at, block.Count, without);

            for (var i = 0; i < (block.CaseNames?.Length ?? 0); i++)
            {
                if (block.CaseNames![i] is { } name)
                {
                    (names ??= [])[block.Cases.Words[i]] = name;
                }
            }
        }

        var fresh = SignalBlock.Of(rows.AsSpan(0, at), names);
        ArrayPool<CodedSignal>.Shared.Return(rows);
        return new([.. fresh.Select(b => (b, SignalCodec.Encode(b, packed: true)))], replaces, most - at);
    }

    /// <summary>Closes the gaps a person leaves; says where the rows end now.</summary>
    private static int Leave(CodedSignal[] rows, int from, int count, int person)
    {
        var at = from;
        for (var i = from; i < from + count; i++)
        {
            if (rows[i].Person != person)
            {
                rows[at++] = rows[i];
            }
        }

        return at;
    }

    /// <summary>Puts the written days in place of what they replace; false when somebody else was quicker.</summary>
    private async Task<bool> PutAsync(SignalShelf shelf, SealPlan plan, Action<SqliteSignalTables>? also, CancellationToken cancellation)
    {
        using var held = await HoldAsync(cancellation);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.Database.OpenConnectionAsync(cancellation);
        // batches hold names of cases in plain text: what is deleted is overwritten, not only let go
        await db.Database.ExecuteSqlRawAsync("PRAGMA secure_delete=ON", cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var tables = new SqliteSignalTables((SqliteConnection)db.Database.GetDbConnection(), (SqliteTransaction)transaction.GetDbTransaction());
        var (generation, version, sealedThrough) = tables.Standing(shelf.Workspace);
        if (generation != plan.Generation || sealedThrough > plan.Through || (also is not null && tables.Batches(shelf.Workspace, plan.Through).Any()))
        {
            return false;
        }

        foreach (var day in plan.Days)
        {
            tables.DropSegments(day.Replaces);
            foreach (var (block, data) in day.Blocks)
            {
                tables.AddSegment(shelf.Workspace, block, data);
            }
        }

        tables.DropBatches(shelf.Workspace, plan.Through);
        also?.Invoke(tables);
        tables.Stand(shelf.Workspace, generation + 1, also is null ? version : version + 1, plan.Through);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    /// <summary>Moves the log beside the file into it while others write on, then what came meanwhile: where nothing is left the log begins anew.</summary>
    private async Task MoveLogAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.Database.OpenConnectionAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(PASSIVE)", cancellation);
        using var held = await HoldAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(PASSIVE)", cancellation);
    }

    private async Task<int> EraseHeldAsync(SignalShelf shelf, string person, CancellationToken cancellation)
    {
        while (true)
        {
            await SealHeldAsync(shelf.Workspace, all: true, cancellation);
            var (plan, code) = await PlanWithoutAsync(shelf, person, cancellation);
            if (plan is null)
            {
                return 0;
            }

            if (await PutAsync(shelf, plan, tables => tables.Erase(shelf.Workspace, code), cancellation))
            {
                shelf.Words.Rename(person, code, SqliteSignalTables.ErasedWord(code));
                await OverwriteAsync(cancellation);
                return plan.Days.Sum(d => d.Left);
            }
        }
    }

    private async Task<(SealPlan? Plan, int Code)> PlanWithoutAsync(SignalShelf shelf, string person, CancellationToken cancellation)
    {
        await using var session = await OpenAsync(cancellation);
        var view = Follow(session.Tables, shelf);
        return shelf.Words.Code(person) is { } code
            ? (new(view.Generation, view.SealedThrough, 0, [.. Without(session, view, code, cancellation)]), code)
            : (null, 0);
    }

    private IEnumerable<SealedDay> Without(SignalSession session, ShelfView view, int code, CancellationToken cancellation)
    {
        foreach (var segment in view.Segments)
        {
            cancellation.ThrowIfCancellationRequested();
            var block = cache.Find(segment.Id) ?? Load(session, segment);
            if (Array.BinarySearch(block.Persons, code) >= 0)
            {
                yield return Written([SignalCodec.Decode(session.Tables.Segment(segment.Id)!, names: true)], [segment.Id], code);
            }
        }
    }

    /// <summary>Takes the old pages out of the log beside the file as well.</summary>
    private async Task OverwriteAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
    }

    /// <param name="Generation">At which it was made.</param>
    /// <param name="Through">The last batch it takes in.</param>
    /// <param name="Sealed">Signals of those batches.</param>
    /// <param name="Days">What is written.</param>
    private sealed record SealPlan(long Generation, long Through, int Sealed, IReadOnlyList<SealedDay> Days);

    /// <param name="Blocks">New segments of a day.</param>
    /// <param name="Replaces">Segments that go.</param>
    /// <param name="Left">Signals that were left out.</param>
    private sealed record SealedDay(IReadOnlyList<(SignalBlock Block, byte[] Data)> Blocks, IReadOnlyList<long> Replaces, int Left);
}
