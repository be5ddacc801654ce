using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace EmpathyConsole.Application.Data.Databases;

/// <summary>
/// Signals as plain rows, one prepared insert in one transaction a batch; questions are answered from columns in memory
/// that follow the table by its last id, so that what another process appended is seen too.
/// </summary>
public sealed class SqliteRowSignalStore(IDbContextFactory<ConsoleDb> databases) : ISignalStore, IDisposable
{
    private const string Select =
        "SELECT Id, Time, Kind, Person, Session, \"Case\", Value, Journey, Stage, Channel, Source, Campaign, Segment, Subject FROM Signals WHERE Id > ? AND WorkspaceId = ? ORDER BY Id";

    private readonly ConcurrentDictionary<long, SignalMemory> memories = new();

    public async Task<AppendOutcome> AppendAsync(long workspace, IReadOnlyList<Signal> batch, Func<ConsoleDb, AppendOutcome, Task>? alongside, CancellationToken cancellation)
    {
        var keys = Keys(batch);
        var words = Memory(workspace).Words;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        db.WorkspaceId = workspace;

        // SQLite's own transaction is taken for writing at once, so nobody can add words between reading and writing them
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        var inside = (SqliteTransaction)transaction.GetDbTransaction();
        ReadWords(connection, inside, workspace, words);

        using var writer = new SqliteSignalWriter(connection, workspace, words);
        var accepted = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            if (i % 1024 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            accepted += writer.Write(batch[i], keys[i]);
        }

        var outcome = new AppendOutcome(accepted, batch.Count - accepted);
        if (alongside is not null)
        {
            await alongside(db, outcome);
        }

        await transaction.CommitAsync(cancellation);
        writer.Committed();
        return outcome;
    }

    public async IAsyncEnumerable<SignalBlock> ScanAsync(long workspace, long from, long before, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var memory = await FollowAsync(workspace, cancellation);
        foreach (var block in memory.Blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            if (block.Span.Last >= from && block.Span.First < before)
            {
                yield return block;
            }
        }
    }

    public async Task<ISignalWords> WordsAsync(long workspace, CancellationToken cancellation) => (await FollowAsync(workspace, cancellation)).Words;

    public async Task<SignalFreshness> FreshnessAsync(long workspace, CancellationToken cancellation) => (await FollowAsync(workspace, cancellation)).Freshness;

    public void Dispose()
    {
        foreach (var memory in memories.Values)
        {
            memory.Dispose();
        }
    }

    private static byte[][] Keys(IReadOnlyList<Signal> batch)
    {
        var key = new SignalKey();
        var keys = new byte[batch.Count][];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = key.Of(batch[i]);
        }

        return keys;
    }

    private static void ReadWords(SqliteConnection connection, SqliteTransaction? inside, long workspace, SignalWords words)
    {
        using var command = connection.CreateCommand();
        command.Transaction = inside;
        command.CommandText = "SELECT Id, Word FROM SignalWords WHERE Id > $last AND WorkspaceId = $workspace ORDER BY Id";
        command.Parameters.AddWithValue("$last", words.Last);
        command.Parameters.AddWithValue("$workspace", workspace);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            words.Add(reader.GetString(1), checked((int)reader.GetInt64(0)));
        }
    }

    private SignalMemory Memory(long workspace) => memories.GetOrAdd(workspace, _ => new());

    /// <summary>Brings the columns up to what is committed now.</summary>
    private async Task<SignalMemory> FollowAsync(long workspace, CancellationToken cancellation)
    {
        var memory = Memory(workspace);
        await memory.Gate.WaitAsync(cancellation);
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancellation);
            await db.Database.OpenConnectionAsync(cancellation);
            var connection = (SqliteConnection)db.Database.GetDbConnection();
            var before = memory.LastId;
            Take(connection.Handle!, workspace, memory, cancellation);
            if (memory.LastId > before)
            {
                // after the rows: whatever word a row names was committed with it or earlier
                ReadWords(connection, null, workspace, memory.Words);
                memory.Publish();
            }

            return memory;
        }
        finally
        {
            memory.Gate.Release();
        }
    }

    private static void Take(sqlite3 handle, long workspace, SignalMemory memory, CancellationToken cancellation)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(handle, Select, out var select), handle);
        using var statement = select;
        raw.sqlite3_bind_int64(statement, 1, memory.LastId);
        raw.sqlite3_bind_int64(statement, 2, workspace);
        Span<int> slice = stackalloc int[7];
        int code;
        for (var rows = 0; (code = raw.sqlite3_step(statement)) == raw.SQLITE_ROW; rows++)
        {
            if (rows % 8192 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            for (var i = 0; i < slice.Length; i++)
            {
                slice[i] = raw.sqlite3_column_int(statement, 7 + i);
            }

            var value = raw.sqlite3_column_type(statement, 6) == raw.SQLITE_NULL ? double.NaN : raw.sqlite3_column_double(statement, 6);
            memory.Add(
                raw.sqlite3_column_int64(statement, 0), raw.sqlite3_column_int64(statement, 1), (byte)raw.sqlite3_column_int(statement, 2),
                raw.sqlite3_column_int(statement, 3), raw.sqlite3_column_int(statement, 4), raw.sqlite3_column_int(statement, 5), value, slice);
        }

        if (code != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(code, handle);
        }
    }
}
