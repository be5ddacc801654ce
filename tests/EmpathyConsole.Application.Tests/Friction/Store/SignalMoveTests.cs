using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Data.Databases;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Friction.Store;

/// <summary>A file of the program before, with signals as rows: after the move the counts and the answers are those of before, and nothing may be sent twice.</summary>
public sealed class SignalMoveTests
{
    private const string Before = "20261126051355_Handover";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RowsOfBefore_BecomeSegments_WithTheSameCountsAndAnswers()
    {
        await using var console = await TestConsole.StartAsync();
        var signals = Signals();
        // the same signals in a workspace that never had rows
        var fresh = console.Analyst with { Workspace = 9 };
        await console.Get<ISignalStore>().AppendAsync(fresh.Workspace, signals, null, Token);
        var expected = await AnswersAsync(console, fresh);
        await using (var db = await console.OpenAsync())
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM SignalWords; DELETE FROM SignalBatches; DELETE FROM SignalStandings", Token);
            await db.GetService<IMigrator>().MigrateAsync(Before, Token);
            await InsertAsync(db, console.Analyst.Workspace, signals);
        }

        (await DatabaseStart.MigrateAsync(console.Get<IDbContextFactory<ConsoleDb>>(), console.Get<DataFolder>(), Token)).Succeeded.ShouldBeTrue();
        using var store = new SqliteSignalStore(console.Get<IDbContextFactory<ConsoleDb>>(), SignalStoreOptions.Usual);
        (await store.FreshnessAsync(console.Analyst.Workspace, Token)).Count.ShouldBe(signals.Count);
        (await store.VerifyAsync(Token)).Troubles.ShouldBeEmpty();
        (await store.AppendAsync(console.Analyst.Workspace, signals, null, Token)).ShouldBe(new(0, signals.Count));
        (await AnswersAsync(console, console.Analyst)).ShouldBe(expected);
        await using (var db = await console.OpenAsync())
        {
            (await db.SignalWords.CountAsync(w => w.Word.StartsWith("session") || w.Word.StartsWith("case"), Token)).ShouldBe(0);
            (await db.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM sqlite_master WHERE name LIKE 'SignalsBefore%'").SingleAsync(Token)).ShouldBe(0);
        }
    }

    private static List<Signal> Signals()
    {
        var random = new Random(4);
        SignalKind[] kinds = [SignalKind.FormStart, SignalKind.FormStart, SignalKind.FormSubmit, SignalKind.FieldError, SignalKind.ContactOpen, SignalKind.ContactOpen, SignalKind.HumanReply, SignalKind.PageView, SignalKind.Csat];
        return
        [
            .. Enumerable.Range(0, 3000).Select(i =>
            {
                var kind = kinds[random.Next(kinds.Length)];
                return new Signal(
                    new DateTimeOffset(2026, 5, 20, 0, 0, 0, TimeSpan.Zero).AddMinutes(random.Next(30 * 24 * 60)).AddMilliseconds(i),
                    "p" + random.Next(150),
                    kind,
                    kind == SignalKind.Csat ? random.Next(1, 6) : kind == SignalKind.HumanReply ? random.Next(100) / 4.0 : null,
                    random.Next(2) == 0 ? null : "session " + random.Next(400),
                    "order",
                    "stage " + random.Next(4),
                    random.Next(3) == 0 ? null : "channel " + random.Next(3),
                    Subject: "subject " + random.Next(5),
                    Case: kind is SignalKind.ContactOpen or SignalKind.HumanReply ? "case " + random.Next(300) : null,
                    Id: random.Next(3) == 0 ? "id " + i : null);
            }),
        ];
    }

    private static async Task<List<string>> AnswersAsync(TestConsole console, Domain.House.Caller caller)
    {
        var answers = new List<string>();
        // persons have other codes, so they are added up in another order: the last of 17 digits may differ
        foreach (var metric in new[] { "form-abandonment", "form-error-frequency", "repeat-contact", "time-to-answer", "csat", "rage-clicks" })
        {
            var answer = await console.Get<IFrictionDesk>().AskAsync(caller, FrictionQuestion.Of(metric, Dimension.Stage, Dimension.Channel) with { Days = new(new(2026, 5, 28), new(2026, 6, 14)) }, Token);
            answers.AddRange(answer.Value.Rows.Select(r => FormattableString.Invariant($"{metric} {string.Join('|', r.Slice)} {r.N} {r.Interval?.Value:G12} {r.Interval?.Low:G12} {r.Interval?.High:G12} {r.TooFew}")).Order(StringComparer.Ordinal));
        }

        answers.Count.ShouldBeGreaterThan(30);
        return answers;
    }

    /// <summary>As the program before wrote them.</summary>
    private static async Task InsertAsync(ConsoleDb db, long workspace, IEnumerable<Signal> signals)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(Token);
        var codes = new Dictionary<string, long>(StringComparer.Ordinal);
        async Task<long> CodeAsync(string? word)
        {
            if (word is null)
            {
                return 0;
            }

            if (!codes.TryGetValue(word, out var code))
            {
                code = codes[word] = 700 + codes.Count;
                await db.Database.ExecuteSqlAsync($"INSERT INTO SignalWords (Id, WorkspaceId, Word) VALUES ({code}, {workspace}, {word})", Token);
            }

            return code;
        }

        foreach (var s in signals)
        {
            long[] c = [await CodeAsync(s.Person), await CodeAsync(s.Session), await CodeAsync(s.Case), await CodeAsync(s.Journey), await CodeAsync(s.Stage), await CodeAsync(s.Channel), await CodeAsync(s.Subject)];
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO Signals (WorkspaceId, Key, Time, Kind, Value, Person, Session, "Case", Journey, Stage, Channel, Source, Campaign, Segment, Subject, Batch)
                VALUES ({workspace}, {KeyBefore(s)}, {s.Time.ToUnixTimeMilliseconds()}, {(int)s.Kind}, {s.Value}, {c[0]}, {c[1]}, {c[2]}, {c[3]}, {c[4]}, {c[5]}, 0, 0, 0, {c[6]}, 0)
                """,
                Token);
        }

        await transaction.CommitAsync(Token);
    }

    private static byte[] KeyBefore(Signal s)
    {
        using var bytes = new MemoryStream();
        void Number(long n)
        {
            var b = new byte[8];
            BinaryPrimitives.WriteInt64LittleEndian(b, n);
            bytes.Write(b);
        }

        void Text(string? t)
        {
            var utf8 = Encoding.UTF8.GetBytes(t ?? "");
            var b = new byte[4];
            BinaryPrimitives.WriteInt32LittleEndian(b, utf8.Length);
            bytes.Write(b);
            bytes.Write(utf8);
        }

        Number(s.Id is null ? 2 : 1);
        if (s.Id is not null)
        {
            Text(s.Id);
        }
        else
        {
            Number(s.Time.ToUnixTimeMilliseconds());
            Number((long)s.Kind);
            Number(s.Value is { } value ? BitConverter.DoubleToInt64Bits(value) : long.MinValue);
            foreach (var text in new[] { s.Person, s.Session, s.Journey, s.Stage, s.Channel, s.Source, s.Campaign, s.Segment, s.Subject, s.Case })
            {
                Text(text);
            }
        }

        return SHA256.HashData(bytes.ToArray())[..16];
    }
}
