using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace EmpathyConsole.Application.Data.Databases;

/// <summary>Gives texts their codes inside the connection's open transaction; new words are kept with it, and known to others once it has committed.</summary>
internal sealed class SqliteSignalCoder : IDisposable
{
    private readonly sqlite3 handle;
    private readonly sqlite3_stmt insert;
    private readonly SignalWords words;
    private readonly SignalKey ids = new();
    private readonly Dictionary<string, int> added = new(StringComparer.Ordinal);
    private readonly (string? Word, int Code)[] latest = new (string?, int)[8];

    public SqliteSignalCoder(SqliteConnection connection, long workspace, SignalWords words)
    {
        this.words = words;
        handle = connection.Handle!;
        // bound by position: the provider's commands look every parameter up by name at every execution
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(handle, "INSERT INTO SignalWords (WorkspaceId, Word) VALUES (?, ?)", out insert), handle);
        raw.sqlite3_bind_int64(insert, 1, workspace);
    }

    /// <summary>The signal with codes and tags for its texts.</summary>
    public CodedSignal Code(Signal signal) => new()
    {
        Time = signal.Time.ToUnixTimeMilliseconds(),
        Kind = (byte)signal.Kind,
        Value = signal.Value ?? double.NaN,
        Person = Code(signal.Person, 0),
        Session = SignalTag.Of(signal.Session),
        Case = SignalTag.Of(signal.Case),
        Id = ids.Of(signal.Id),
        Journey = Code(signal.Journey, 1),
        Stage = Code(signal.Stage, 2),
        Channel = Code(signal.Channel, 3),
        Source = Code(signal.Source, 4),
        Campaign = Code(signal.Campaign, 5),
        Segment = Code(signal.Segment, 6),
        Subject = Code(signal.Subject, 7),
    };

    /// <summary>Makes the new words known, now that no rollback can take them back.</summary>
    public void Committed()
    {
        foreach (var (word, code) in added.OrderBy(a => a.Value))
        {
            words.Add(word, code);
        }
    }

    public void Dispose() => insert.Dispose();

    /// <summary>A field's text mostly is the one it had a moment ago.</summary>
    private int Code(string? word, int field)
    {
        if (string.IsNullOrEmpty(word))
        {
            return 0;
        }

        ref var last = ref latest[field];
        if (!string.Equals(last.Word, word, StringComparison.Ordinal))
        {
            last = (word, Code(word));
        }

        return last.Code;
    }

    private int Code(string word)
    {
        if (words.Find(word) is > 0 and var known || added.TryGetValue(word, out known))
        {
            return known;
        }

        raw.sqlite3_bind_text(insert, 2, word);
        if (raw.sqlite3_step(insert) is var code && code != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(code, handle);
        }

        raw.sqlite3_reset(insert);
        return added[word] = checked((int)raw.sqlite3_last_insert_rowid(handle));
    }
}
