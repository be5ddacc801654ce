using EmpathyConsole.Application.Friction.Store;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace EmpathyConsole.Application.Data.Databases;

/// <summary>
/// Gives new words their codes inside the connection's open transaction; they are kept with it, and known to others once it has committed.
/// No index keeps a word from standing there twice: whoever adds one has read all there are, and holds the file for writing since.
/// </summary>
internal sealed class SqliteNewWords : IDisposable
{
    private readonly sqlite3 handle;
    private readonly sqlite3_stmt insert;
    private readonly SignalWords words;
    private readonly Dictionary<string, int> added = new(StringComparer.Ordinal);

    public SqliteNewWords(SqliteConnection connection, long workspace, SignalWords words)
    {
        this.words = words;
        handle = connection.Handle!;
        // bound by position: the provider's commands look every parameter up by name at every execution
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(handle, "INSERT INTO SignalWords (WorkspaceId, Word) VALUES (?, ?)", out insert), handle);
        raw.sqlite3_bind_int64(insert, 1, workspace);
    }

    /// <summary>The word's code: a new one when no signal named it yet.</summary>
    public int Code(string word)
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

    /// <summary>Makes the new words known, now that no rollback can take them back.</summary>
    public void Committed()
    {
        // the order they came in is the order of their codes: nothing was taken out
        foreach (var (word, code) in added)
        {
            words.Add(word, code);
        }
    }

    public void Dispose() => insert.Dispose();
}
