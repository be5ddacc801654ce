using EmpathyConsole.Application.Voices.Mining;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace EmpathyConsole.Application.Data.Databases;

/// <summary>Writes theme members and what changed inside the connection's open transaction, by prepared statements bound by position.</summary>
internal sealed class SqliteMemberWriter : IDisposable
{
    private readonly sqlite3 handle;
    private readonly long workspace;
    private readonly sqlite3_stmt refresh;
    private readonly sqlite3_stmt move;
    private readonly sqlite3_stmt insert;
    private readonly sqlite3_stmt delete;
    private readonly sqlite3_stmt change;

    public SqliteMemberWriter(SqliteConnection connection, long workspace)
    {
        handle = connection.Handle!;
        this.workspace = workspace;
        refresh = Prepare("UPDATE ThemeMembers SET Rank = ?, Contrast = ?, Similarity = ?, QuoteStart = ?, QuoteLength = ? WHERE Id = ?");
        move = Prepare("UPDATE ThemeMembers SET Rank = ?, Contrast = ?, Similarity = ?, QuoteStart = ?, QuoteLength = ?, ThemeId = ? WHERE Id = ?");
        insert = Prepare("INSERT INTO ThemeMembers (Rank, Contrast, Similarity, QuoteStart, QuoteLength, ThemeId, VerbatimId, WorkspaceId, Pinned) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)");
        delete = Prepare("DELETE FROM ThemeMembers WHERE Id = ?");
        change = Prepare("INSERT INTO MiningChanges (WorkspaceId, RunId, VerbatimId, FromTheme, ToTheme) VALUES (?, ?, ?, ?, ?)");
    }

    /// <summary>Rank and quote of a member that stays in its theme.</summary>
    public void Refresh(Placing placing)
    {
        Details(refresh, placing);
        Run(refresh, 6, placing.Row);
    }

    /// <summary>Puts a voice into a theme, from another one or for the first time.</summary>
    public void Put(Placing placing, long theme)
    {
        if (placing.Row > 0)
        {
            Details(move, placing);
            raw.sqlite3_bind_int64(move, 6, theme);
            Run(move, 7, placing.Row);
            return;
        }

        Details(insert, placing);
        raw.sqlite3_bind_int64(insert, 6, theme);
        raw.sqlite3_bind_int64(insert, 7, placing.Member.Id);
        Run(insert, 8, workspace);
    }

    public void Delete(long row) => Run(delete, 1, row);

    public void Note(long run, long verbatim, long? from, long? to)
    {
        raw.sqlite3_bind_int64(change, 2, run);
        raw.sqlite3_bind_int64(change, 3, verbatim);
        Bind(4, from);
        Bind(5, to);
        Run(change, 1, workspace);
    }

    public void Dispose()
    {
        refresh.Dispose();
        move.Dispose();
        insert.Dispose();
        delete.Dispose();
        change.Dispose();
    }

    private static void Details(sqlite3_stmt statement, Placing placing)
    {
        raw.sqlite3_bind_int64(statement, 1, placing.Rank);
        raw.sqlite3_bind_int64(statement, 2, placing.Member.Contrast);
        raw.sqlite3_bind_double(statement, 3, placing.Member.Similarity);
        raw.sqlite3_bind_int64(statement, 4, placing.Member.QuoteStart);
        raw.sqlite3_bind_int64(statement, 5, placing.Member.QuoteLength);
    }

    private void Bind(int at, long? value)
    {
        if (value is { } some)
        {
            raw.sqlite3_bind_int64(change, at, some);
        }
        else
        {
            raw.sqlite3_bind_null(change, at);
        }
    }

    private void Run(sqlite3_stmt statement, int lastAt, long last)
    {
        raw.sqlite3_bind_int64(statement, lastAt, last);
        var code = raw.sqlite3_step(statement);
        if (code != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(code, handle);
        }

        raw.sqlite3_reset(statement);
    }

    private sqlite3_stmt Prepare(string sql)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(handle, sql, out var statement), handle);
        return statement;
    }
}
