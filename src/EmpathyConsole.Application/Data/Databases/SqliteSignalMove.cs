using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace EmpathyConsole.Application.Data.Databases;

/// <summary>Moves signals that an earlier program kept as plain rows into segments, in one transaction: all of them, or none and the rows stay.</summary>
public static class SqliteSignalMove
{
    private const string Rows =
        """
        SELECT s.Time, s.Kind, s.Value, s.Person, s.Journey, s.Stage, s.Channel, s.Source, s.Campaign, s.Segment, s.Subject, s.Key, session.Word, theCase.Word
        FROM SignalsBefore s LEFT JOIN SignalWords session ON session.Id = s.Session LEFT JOIN SignalWords theCase ON theCase.Id = s."Case"
        WHERE s.WorkspaceId = $a ORDER BY s.Time
        """;

    /// <summary>Signals moved; 0 where there is nothing to move.</summary>
    /// <exception cref="InvalidDataException">Not all rows arrived; nothing was changed.</exception>
    public static async Task<long> RunAsync(IDbContextFactory<ConsoleDb> databases, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var tables = new SqliteSignalTables((SqliteConnection)db.Database.GetDbConnection(), (SqliteTransaction)transaction.GetDbTransaction());
        if (Number(tables, "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'SignalsBefore'") == 0)
        {
            return 0;
        }

        var (rows, moved) = (Number(tables, "SELECT COUNT(*) FROM SignalsBefore"), 0L);
        foreach (var workspace in Workspaces(tables))
        {
            cancellation.ThrowIfCancellationRequested();
            moved += Move(tables, workspace, cancellation);
        }

        if (moved != rows)
        {
            throw new InvalidDataException($"Of {rows} signals only {moved} could be moved into segments. Nothing was changed.");
        }

        await db.Database.ExecuteSqlRawAsync("DROP TABLE SignalsBefore", cancellation);
        await transaction.CommitAsync(cancellation);
        return moved;
    }

    private static long Move(SqliteSignalTables tables, long workspace, CancellationToken cancellation)
    {
        var words = new SignalWords();
        tables.ReadWords(workspace, words);
        var used = new HashSet<int>();
        var (moved, day) = (0L, int.MinValue);
        var rows = new List<CodedSignal>();
        var cases = new Dictionary<long, string>();
        using var command = tables.Command(Rows, workspace);
        using (var reader = command.ExecuteReader())
        {
            var key = new KeyBefore();
            while (reader.Read())
            {
                var row = Row(reader, words, key, cases);
                if (SignalBlock.DayOf(row.Time) != day)
                {
                    cancellation.ThrowIfCancellationRequested();
                    moved += Put(tables, workspace, rows, cases);
                    day = SignalBlock.DayOf(row.Time);
                }

                rows.Add(row);
                used.UnionWith([row.Person, row.Journey, row.Stage, row.Channel, row.Source, row.Campaign, row.Segment, row.Subject]);
            }
        }

        moved += Put(tables, workspace, rows, cases);
        tables.Stand(workspace, 1, 1, 0);
        Forget(tables, workspace, used);
        return moved;
    }

    private static CodedSignal Row(SqliteDataReader reader, SignalWords words, KeyBefore key, Dictionary<long, string> cases)
    {
        var (session, @case) = (reader.IsDBNull(12) ? null : reader.GetString(12), reader.IsDBNull(13) ? null : reader.GetString(13));
        var row = new CodedSignal
        {
            Time = reader.GetInt64(0),
            Kind = reader.GetByte(1),
            Value = reader.IsDBNull(2) ? double.NaN : reader.GetDouble(2),
            Person = reader.GetInt32(3),
            Session = SignalTag.Of(session),
            Case = SignalTag.Of(@case),
            Journey = reader.GetInt32(4),
            Stage = reader.GetInt32(5),
            Channel = reader.GetInt32(6),
            Source = reader.GetInt32(7),
            Campaign = reader.GetInt32(8),
            Segment = reader.GetInt32(9),
            Subject = reader.GetInt32(10),
        };
        if (@case is not null)
        {
            cases[row.Case] = @case;
        }

        // a signal that had an id of its own has to be known again by it
        var kept = reader.GetFieldValue<byte[]>(11);
        return kept.AsSpan().SequenceEqual(key.OfContent(row, words, session, @case)) ? row : row with { Id = SignalKey.TagOf(kept) };
    }

    private static int Put(SqliteSignalTables tables, long workspace, List<CodedSignal> rows, Dictionary<long, string> cases)
    {
        foreach (var block in SignalBlock.Of(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rows), cases))
        {
            tables.AddSegment(workspace, block, SignalCodec.Encode(block, packed: true));
        }

        var count = rows.Count;
        rows.Clear();
        cases.Clear();
        return count;
    }

    /// <summary>Sessions and cases were words; they are tags now.</summary>
    private static void Forget(SqliteSignalTables tables, long workspace, HashSet<int> used)
    {
        var unused = new List<long>();
        using (var command = tables.Command("SELECT Id FROM SignalWords WHERE WorkspaceId = $a", workspace))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                if (!used.Contains(reader.GetInt32(0)))
                {
                    unused.Add(reader.GetInt64(0));
                }
            }
        }

        foreach (var id in unused)
        {
            using var command = tables.Command("DELETE FROM SignalWords WHERE Id = $a", id);
            command.ExecuteNonQuery();
        }
    }

    private static List<long> Workspaces(SqliteSignalTables tables)
    {
        using var command = tables.Command("SELECT DISTINCT WorkspaceId FROM SignalsBefore");
        using var reader = command.ExecuteReader();
        var found = new List<long>();
        while (reader.Read())
        {
            found.Add(reader.GetInt64(0));
        }

        return found;
    }

    private static long Number(SqliteSignalTables tables, string sql)
    {
        using var command = tables.Command(sql);
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>The key an earlier program gave a signal without an id: 128 bits of SHA-256 over its content.</summary>
    private sealed class KeyBefore
    {
        private const int Length = 16;
        private readonly byte[] digest = new byte[SHA256.HashSizeInBytes];
        private readonly byte[] buffer = new byte[16_384];
        private int used;

        public ReadOnlySpan<byte> OfContent(in CodedSignal row, SignalWords words, string? session, string? @case)
        {
            used = 0;
            Put(2);
            Put(row.Time);
            Put(row.Kind);
            Put(double.IsNaN(row.Value) ? long.MinValue : BitConverter.DoubleToInt64Bits(row.Value));
            Put(words.Word(row.Person));
            Put(session);
            Put(words.Word(row.Journey));
            Put(words.Word(row.Stage));
            Put(words.Word(row.Channel));
            Put(words.Word(row.Source));
            Put(words.Word(row.Campaign));
            Put(words.Word(row.Segment));
            Put(words.Word(row.Subject));
            Put(@case);
            SHA256.HashData(buffer.AsSpan(0, used), digest);
            return digest.AsSpan(0, Length);
        }

        // every text is preceded by its length; none is longer than 200 characters
        private void Put(string? text)
        {
            var length = Encoding.UTF8.GetBytes(text ?? "", buffer.AsSpan(used + 4));
            BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(used), length);
            used += 4 + length;
        }

        private void Put(long number)
        {
            BinaryPrimitives.WriteInt64LittleEndian(buffer.AsSpan(used), number);
            used += 8;
        }
    }
}
