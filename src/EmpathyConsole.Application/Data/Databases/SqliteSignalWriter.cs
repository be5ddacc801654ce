using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace EmpathyConsole.Application.Data.Databases;

/// <summary>
/// Writes signals inside the connection's open transaction by prepared statements, bound by position: the provider's
/// commands look every parameter up by name at every execution, which costs more than the insert itself.
/// </summary>
internal sealed class SqliteSignalWriter : IDisposable
{
    private const string Insert =
        """
        INSERT INTO Signals (WorkspaceId, Key, Time, Kind, Value, Person, Session, "Case", Journey, Stage, Channel, Source, Campaign, Segment, Subject, Batch)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (WorkspaceId, Key) DO NOTHING
        """;

    private const string InsertWord = "INSERT INTO SignalWords (WorkspaceId, Word) VALUES (?, ?)";

    private readonly sqlite3 handle;
    private readonly sqlite3_stmt insert;
    private readonly sqlite3_stmt insertWord;
    private readonly SignalWords words;
    private readonly Dictionary<string, int> added = new(StringComparer.Ordinal);

    public SqliteSignalWriter(SqliteConnection connection, long workspace, SignalWords words)
    {
        this.words = words;
        handle = connection.Handle!;
        insert = Prepare(Insert);
        insertWord = Prepare(InsertWord);
        raw.sqlite3_bind_int64(insert, 1, workspace);
        raw.sqlite3_bind_int64(insertWord, 1, workspace);
    }

    /// <summary>1 when the signal was new, 0 when it was there.</summary>
    public int Write(Signal signal, byte[] key)
    {
        raw.sqlite3_bind_blob(insert, 2, key);
        raw.sqlite3_bind_int64(insert, 3, signal.Time.ToUnixTimeMilliseconds());
        raw.sqlite3_bind_int64(insert, 4, (long)signal.Kind);
        if (signal.Value is { } value)
        {
            raw.sqlite3_bind_double(insert, 5, value);
        }
        else
        {
            raw.sqlite3_bind_null(insert, 5);
        }

        raw.sqlite3_bind_int64(insert, 6, Code(signal.Person));
        raw.sqlite3_bind_int64(insert, 7, Code(signal.Session));
        raw.sqlite3_bind_int64(insert, 8, Code(signal.Case));
        raw.sqlite3_bind_int64(insert, 9, Code(signal.Journey));
        raw.sqlite3_bind_int64(insert, 10, Code(signal.Stage));
        raw.sqlite3_bind_int64(insert, 11, Code(signal.Channel));
        raw.sqlite3_bind_int64(insert, 12, Code(signal.Source));
        raw.sqlite3_bind_int64(insert, 13, Code(signal.Campaign));
        raw.sqlite3_bind_int64(insert, 14, Code(signal.Segment));
        raw.sqlite3_bind_int64(insert, 15, Code(signal.Subject));
        raw.sqlite3_bind_int64(insert, 16, Code(signal.Batch));
        Step(insert);
        return raw.sqlite3_changes(handle);
    }

    /// <summary>Makes the new words known, now that no rollback can take them back.</summary>
    public void Committed()
    {
        foreach (var (word, code) in added.OrderBy(a => a.Value))
        {
            words.Add(word, code);
        }
    }

    public void Dispose()
    {
        insert.Dispose();
        insertWord.Dispose();
    }

    private sqlite3_stmt Prepare(string sql)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(handle, sql, out var statement), handle);
        return statement;
    }

    private void Step(sqlite3_stmt statement)
    {
        var code = raw.sqlite3_step(statement);
        if (code != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(code, handle);
        }

        raw.sqlite3_reset(statement);
    }

    private int Code(string? word)
    {
        if (string.IsNullOrEmpty(word))
        {
            return 0;
        }

        if (words.Code(word) is { } known || added.TryGetValue(word, out known))
        {
            return known;
        }

        raw.sqlite3_bind_text(insertWord, 2, word);
        Step(insertWord);
        var code = checked((int)raw.sqlite3_last_insert_rowid(handle));
        added[word] = code;
        return code;
    }
}
