using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using Microsoft.Data.Sqlite;

namespace EmpathyConsole.Application.Data.Databases;

/// <summary>The statements of the signal store, inside a transaction that the caller holds.</summary>
internal sealed class SqliteSignalTables(SqliteConnection connection, SqliteTransaction? inside)
{
    /// <summary>Generation, version and through which batch all is sealed; zeros before the first signal.</summary>
    public (long Generation, long Version, long SealedThrough) Standing(long workspace)
    {
        using var command = Command("SELECT Generation, Version, SealedThrough FROM SignalStandings WHERE WorkspaceId = $a", workspace);
        using var reader = command.ExecuteReader();
        return reader.Read() ? (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2)) : default;
    }

    public void Stand(long workspace, long generation, long version, long sealedThrough)
    {
        using var command = Command(
            """
            INSERT INTO SignalStandings (WorkspaceId, Generation, Version, SealedThrough) VALUES ($a, $b, $c, $d)
            ON CONFLICT (WorkspaceId) DO UPDATE SET Generation = $b, Version = $c, SealedThrough = $d
            """,
            workspace,
            generation,
            version,
            sealedThrough);
        command.ExecuteNonQuery();
    }

    /// <summary>From when on single signals are kept, milliseconds since 1970; the least number for all.</summary>
    public long KeptFrom(long workspace)
    {
        using var command = Command("SELECT KeptFrom FROM SignalStandings WHERE WorkspaceId = $a", workspace);
        return command.ExecuteScalar() is long kept && kept != 0 ? kept : long.MinValue;
    }

    public void KeepFrom(long workspace, long from)
    {
        using var command = Command("UPDATE SignalStandings SET KeptFrom = $b WHERE WorkspaceId = $a", workspace, from);
        command.ExecuteNonQuery();
    }

    public void AddRollup(long workspace, int day, byte[] data)
    {
        using var command = Command("INSERT INTO SignalRollups (WorkspaceId, Day, Data) VALUES ($a, $b, $c)", workspace, day, data);
        command.ExecuteNonQuery();
    }

    /// <summary>Days kept as totals, both ends included, in order.</summary>
    public IEnumerable<SignalRollup> Rollups(long workspace, int from, int to)
    {
        using var command = Command("SELECT Id, Day, Data FROM SignalRollups WHERE WorkspaceId = $a AND Day >= $b AND Day <= $c ORDER BY Day", workspace, from, to);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return new() { Id = reader.GetInt64(0), WorkspaceId = workspace, Day = reader.GetInt32(1), Data = reader.GetFieldValue<byte[]>(2) };
        }
    }

    /// <summary>Workspaces that hold signals.</summary>
    public List<long> Workspaces()
    {
        using var command = Command("SELECT WorkspaceId FROM SignalStandings ORDER BY 1");
        using var reader = command.ExecuteReader();
        var found = new List<long>();
        while (reader.Read())
        {
            found.Add(reader.GetInt64(0));
        }

        return found;
    }

    /// <summary>All segments, by day.</summary>
    public List<SegmentEntry> Directory(long workspace)
    {
        using var command = Command("SELECT Id, Day, Count, First, Last FROM SignalSegments WHERE WorkspaceId = $a ORDER BY Day, Id", workspace);
        using var reader = command.ExecuteReader();
        var found = new List<SegmentEntry>();
        while (reader.Read())
        {
            found.Add(new(reader.GetInt64(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt64(3), reader.GetInt64(4)));
        }

        return found;
    }

    /// <summary>A segment's bytes; null when it is gone.</summary>
    public byte[]? Segment(long id)
    {
        using var command = Command("SELECT Data FROM SignalSegments WHERE Id = $a", id);
        return command.ExecuteScalar() as byte[];
    }

    public long AddSegment(long workspace, SignalBlock block, byte[] data)
    {
        using var command = Command(
            "INSERT INTO SignalSegments (WorkspaceId, Day, Count, First, Last, Data) VALUES ($a, $b, $c, $d, $e, $f) RETURNING Id",
            workspace,
            block.Day,
            block.Count,
            block.Span.First,
            block.Span.Last,
            data);
        return (long)command.ExecuteScalar()!;
    }

    public void DropSegments(IEnumerable<long> ids)
    {
        foreach (var id in ids)
        {
            using var command = Command("DELETE FROM SignalSegments WHERE Id = $a", id);
            command.ExecuteNonQuery();
        }
    }

    /// <summary>Batches after one, in the order they came.</summary>
    public IEnumerable<(long Id, int Count, byte[] Data)> Batches(long workspace, long after)
    {
        using var command = Command("SELECT Id, Count, Data FROM SignalBatches WHERE Id > $b AND WorkspaceId = $a ORDER BY Id", workspace, after);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return (reader.GetInt64(0), reader.GetInt32(1), reader.GetFieldValue<byte[]>(2));
        }
    }

    public long AddBatch(long workspace, int count, byte[] data)
    {
        using var command = Command("INSERT INTO SignalBatches (WorkspaceId, Count, Data) VALUES ($a, $b, $c) RETURNING Id", workspace, count, data);
        return (long)command.ExecuteScalar()!;
    }

    public void DropBatches(long workspace, long through)
    {
        using var command = Command("DELETE FROM SignalBatches WHERE WorkspaceId = $a AND Id <= $b", workspace, through);
        command.ExecuteNonQuery();
    }

    /// <summary>Adds the words that came since.</summary>
    public void ReadWords(long workspace, SignalWords words)
    {
        using var command = Command("SELECT Id, Word FROM SignalWords WHERE Id > $b AND WorkspaceId = $a ORDER BY Id", workspace, words.Last);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            words.Add(reader.GetString(1), checked((int)reader.GetInt64(0)));
        }
    }

    /// <summary>Takes a person's key out of the dictionary; the code stays taken. Freed pages are overwritten.</summary>
    public void Erase(long workspace, int code)
    {
        using var command = Command("UPDATE SignalWords SET Word = $c WHERE Id = $b AND WorkspaceId = $a", workspace, code, ErasedWord(code));
        command.ExecuteNonQuery();
    }

    /// <summary>Puts what stands for forgotten persons in the place of their keys.</summary>
    public void ReadErased(long workspace, SignalWords words)
    {
        using var command = Command("SELECT Id, Word FROM SignalWords WHERE WorkspaceId = $a AND Word > '(erased ' AND Word < '(erased!'", workspace);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var (code, erased) = (checked((int)reader.GetInt64(0)), reader.GetString(1));
            if (string.Equals(erased, ErasedWord(code), StringComparison.Ordinal) && words.Word(code) is { } known && !string.Equals(known, erased, StringComparison.Ordinal))
            {
                words.Rename(known, code, erased);
            }
        }
    }

    /// <summary>What stands for a person who was forgotten.</summary>
    public static string ErasedWord(int code) => FormattableString.Invariant($"(erased {code})");

    public SqliteCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        var command = connection.CreateCommand();
        command.Transaction = inside;
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue("$" + (char)('a' + i), values[i]);
        }

        return command;
    }
}
