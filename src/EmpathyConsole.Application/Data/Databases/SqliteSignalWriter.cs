using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using Microsoft.Data.Sqlite;

namespace EmpathyConsole.Application.Data.Databases;

/// <summary>Writes signals inside one transaction by prepared statements.</summary>
internal sealed class SqliteSignalWriter : IDisposable
{
    private static readonly string[] Columns =
        ["Key", "Time", "Kind", "Value", "Person", "Session", "Case", "Journey", "Stage", "Channel", "Source", "Campaign", "Segment", "Subject", "Batch"];

    private readonly SqliteCommand insert;
    private readonly SqliteCommand insertWord;
    private readonly SqliteParameter[] values;
    private readonly SqliteParameter wordValue;
    private readonly SignalWords words;
    private readonly Dictionary<string, int> added = new(StringComparer.Ordinal);

    public SqliteSignalWriter(SqliteConnection connection, SqliteTransaction transaction, long workspace, SignalWords words)
    {
        this.words = words;
        insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText =
            $"INSERT INTO Signals (WorkspaceId, {string.Join(", ", Columns.Select(c => $"\"{c}\""))}) VALUES ($workspace, {string.Join(", ", Columns.Select(c => "$" + c))}) ON CONFLICT (WorkspaceId, Key) DO NOTHING";
        insert.Parameters.AddWithValue("$workspace", workspace);
        values = [.. Columns.Select(c => insert.Parameters.Add("$" + c, c switch { "Key" => SqliteType.Blob, "Value" => SqliteType.Real, _ => SqliteType.Integer }))];
        insert.Prepare();

        insertWord = connection.CreateCommand();
        insertWord.Transaction = transaction;
        insertWord.CommandText = "INSERT INTO SignalWords (WorkspaceId, Word) VALUES ($workspace, $word) RETURNING Id";
        insertWord.Parameters.AddWithValue("$workspace", workspace);
        wordValue = insertWord.Parameters.Add("$word", SqliteType.Text);
        insertWord.Prepare();
    }

    /// <summary>1 when the signal was new, 0 when it was there.</summary>
    public int Write(Signal signal, byte[] key)
    {
        values[0].Value = key;
        values[1].Value = signal.Time.ToUnixTimeMilliseconds();
        values[2].Value = (long)signal.Kind;
        values[3].Value = signal.Value is { } value ? value : DBNull.Value;
        values[4].Value = Code(signal.Person);
        values[5].Value = Code(signal.Session);
        values[6].Value = Code(signal.Case);
        values[7].Value = Code(signal.Journey);
        values[8].Value = Code(signal.Stage);
        values[9].Value = Code(signal.Channel);
        values[10].Value = Code(signal.Source);
        values[11].Value = Code(signal.Campaign);
        values[12].Value = Code(signal.Segment);
        values[13].Value = Code(signal.Subject);
        values[14].Value = Code(signal.Batch);
        return insert.ExecuteNonQuery();
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

    private long Code(string? word)
    {
        if (string.IsNullOrEmpty(word))
        {
            return 0;
        }

        if (words.Code(word) is { } known || added.TryGetValue(word, out known))
        {
            return known;
        }

        wordValue.Value = word;
        var code = checked((int)(long)insertWord.ExecuteScalar()!);
        added[word] = code;
        return code;
    }
}
