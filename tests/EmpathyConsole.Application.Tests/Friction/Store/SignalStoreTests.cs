using System.Text;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Data.Databases;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Testing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Friction.Store;

/// <summary>The store on a real file: what was acknowledged is there once, whoever sealed, restarted, or wrote beside it.</summary>
public sealed class SignalStoreTests
{
    private static readonly DateTimeOffset Noon = new(2026, 6, 10, 12, 0, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhateverWasSent_IsThereOnce_BeforeSealing_After_AndInAnotherProcess()
    {
        await using var console = await TestConsole.StartAsync();
        using var other = Another(console, SignalStoreOptions.Usual);
        using var forgetful = Another(console, new(0));
        var store = console.Get<SqliteSignalStore>();
        var workspace = 5000L;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20).WithEndSize(120), Prop.ForAll(AnySignals.Lists.ToArbitrary(), Gen.Choose(0, 1 << 20).ToArbitrary(), (signals, seed) =>
        {
            workspace++;
            var random = new Random(seed);
            var (accepted, sent) = (0, 0);
            foreach (var batch in signals.Concat(signals.OrderBy(_ => random.Next()).Take(signals.Count / 3)).Chunk(9))
            {
                var to = random.Next(3) switch { 0 => other, 1 => forgetful, _ => store };
                accepted += to.AppendAsync(workspace, batch, null, Token).GetAwaiter().GetResult().Accepted;
                sent += batch.Length;
                if (random.Next(4) == 0)
                {
                    (random.Next(2) == 0 ? store : other).SealAsync(random.Next(2) == 0, Token).GetAwaiter().GetResult();
                }
            }

            var expected = Once(signals);
            Rows(store, workspace).ShouldBe(expected);
            store.SealAsync(all: true, Token).GetAwaiter().GetResult();
            foreach (var one in new[] { store, other, forgetful })
            {
                Rows(one, workspace).ShouldBe(expected);
                one.AppendAsync(workspace, signals, null, Token).GetAwaiter().GetResult().ShouldBe(new(0, signals.Count));
            }

            return accepted == expected.Count && accepted <= sent;
        }));
        var health = await store.VerifyAsync(Token);
        health.Troubles.ShouldBeEmpty();
        health.Signals.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task ASignalWithAnId_IsTheSame_OnThatDay_WhateverElseItSays()
    {
        await using var console = await TestConsole.StartAsync();
        var store = console.Get<ISignalStore>();
        var one = new Signal(Noon, "p1", SignalKind.PageView, Id: "a-1");
        (await store.AppendAsync(1, [one, one with { Person = "p2" }, one with { Time = Noon.AddDays(1) }], null, Token)).ShouldBe(new(2, 1));
        (await store.AppendAsync(1, [one with { Value = 3 }], null, Token)).ShouldBe(new(0, 1));
        (await store.AppendAsync(2, [one], null, Token)).ShouldBe(new(1, 0));
    }

    [Fact]
    public async Task ManySendersAtOnce_AreAllKept_AndOneThatFailsTakesNobodyAlong()
    {
        await using var console = await TestConsole.StartAsync();
        var store = console.Get<SqliteSignalStore>();
        var sends = Enumerable.Range(0, 120).Select(i => store.AppendAsync(
            1,
            [.. Enumerable.Range(0, 5).Select(n => new Signal(Noon.AddSeconds(n), $"p{i}", SignalKind.PageView, Stage: "s" + (i % 7)))],
            i % 40 == 7 ? (_, _) => throw new InvalidOperationException("The power went.") : null,
            Token)).ToList();
        await Task.WhenAll(sends.Select(s => s.ContinueWith(_ => { }, TaskScheduler.Default)));
        sends.Index().Where(s => s.Item.IsFaulted).Select(s => s.Index).ShouldBe([7, 47, 87]);
        (await store.FreshnessAsync(1, Token)).Count.ShouldBe(117 * 5);
        (await store.VerifyAsync(Token)).Troubles.ShouldBeEmpty();
        // what was not kept may come again
        (await store.AppendAsync(1, [new(Noon, "p7", SignalKind.PageView, Stage: "s0")], null, Token)).Accepted.ShouldBe(1);
    }

    [Fact]
    public async Task WhatWasWrittenTogether_AndFailed_IsWrittenOneByOne_WithEveryWordInItsPlace()
    {
        await using var console = await TestConsole.StartAsync();
        var store = console.Get<SqliteSignalStore>();
        await using (var db = await console.OpenAsync())
        {
            await db.Database.ExecuteSqlRawAsync("CREATE TRIGGER Refused BEFORE INSERT ON SignalBatches WHEN NEW.Count <> 4 BEGIN SELECT RAISE(ABORT, 'no'); END", Token);
        }

        // together they are too many, and those of three are refused alone as well: their new words leave no codes behind
        List<Signal> Batch(int i) => [.. Enumerable.Range(0, i % 20 == 9 ? 3 : 4).Select(n => new Signal(Noon.AddSeconds(n), $"p{i % 30} {n}", SignalKind.PageView, Journey: "j" + i, Stage: "s" + (i % 7)))];
        var sends = Enumerable.Range(0, 60).Select(i => store.AppendAsync(1, Batch(i), null, Token)).ToList();
        await Task.WhenAll(sends.Select(s => s.ContinueWith(_ => { }, TaskScheduler.Default)));
        sends.Index().Where(s => s.Item.IsFaulted).Select(s => s.Index).ShouldBe([9, 29, 49]);
        var kept = Once(Enumerable.Range(0, 60).Where(i => i % 20 != 9).SelectMany(Batch));
        Rows(store, 1).ShouldBe(kept);
        using var other = Another(console, SignalStoreOptions.Usual);
        Rows(other, 1).ShouldBe(kept);
        (await store.VerifyAsync(Token)).Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task AFileOfTheProgramBefore_IsReadOn_AndItsFormerIndexOfWordsKeepsNobodysName()
    {
        await using var console = await TestConsole.StartAsync();
        const string name = "karin.beispiel@example.test";
        Signal[] signals = [.. Enumerable.Range(0, 400).Select(i => new Signal(Noon.AddMinutes(-i), i % 50 == 3 ? name : $"p{i}", SignalKind.PageView))];
        await MigrateAsync(console, "20261126132345_SignalKeeping");
        using (var before = Another(console, SignalStoreOptions.Usual))
        {
            await before.AppendAsync(1, signals[..300], null, Token);
            await before.SealAsync(all: true, Token);
            await before.AppendAsync(1, signals[300..], null, Token);
        }

        (await Bytes(console)).Split(name).Length.ShouldBeGreaterThan(2);
        await MigrateAsync(console, null);
        (await Bytes(console)).Split(name).Length.ShouldBe(2);
        var store = console.Get<SqliteSignalStore>();
        Rows(store, 1).ShouldBe(Once(signals));
        (await store.AppendAsync(1, signals, null, Token)).ShouldBe(new(0, 400));
        (await store.EraseAsync(1, name, Token)).ShouldBe(8);
        (await Bytes(console)).Contains(name, StringComparison.Ordinal).ShouldBeFalse();
    }

    [Fact]
    public async Task AForgottenPerson_IsInNoAnswer_AndInNoByteOfTheFile()
    {
        await using var console = await TestConsole.StartAsync();
        var store = console.Get<SqliteSignalStore>();
        const string name = "karin.beispiel@example.test";
        Signal[] signals = [.. Enumerable.Range(0, 300).Select(i => new Signal(Noon.AddHours(-i), i % 5 == 0 ? name : "p" + (i % 7), SignalKind.ContactOpen, Subject: "delivery", Case: $"case of {(i % 5 == 0 ? name : "p")} {i}"))];
        await store.AppendAsync(1, signals[..200], null, Token);
        await store.SealAsync(all: true, Token);
        await store.AppendAsync(1, signals[200..], null, Token);
        (await Bytes(console)).Contains(name, StringComparison.Ordinal).ShouldBeTrue();

        (await store.EraseAsync(1, name, Token)).ShouldBe(60);
        (await store.FreshnessAsync(1, Token)).Count.ShouldBe(240);
        (await store.WordsAsync(1, Token)).Code(name).ShouldBeNull();
        (await store.EraseAsync(1, name, Token)).ShouldBe(0);
        (await store.VerifyAsync(Token)).Troubles.ShouldBeEmpty();
        using (var other = Another(console, SignalStoreOptions.Usual))
        {
            Rows(other, 1).Count.ShouldBe(240);
        }

        (await Bytes(console)).Contains(name, StringComparison.Ordinal).ShouldBeFalse();
        // the same key may come back as somebody new
        (await store.AppendAsync(1, [new(Noon, name, SignalKind.PageView)], null, Token)).Accepted.ShouldBe(1);
    }

    [Fact]
    public async Task ADamagedSegment_IsFound_AndSaidWhere()
    {
        await using var console = await TestConsole.StartAsync();
        var store = console.Get<SqliteSignalStore>();
        await store.AppendAsync(1, [.. Enumerable.Range(0, 50).Select(i => new Signal(Noon.AddSeconds(i), "p" + i, SignalKind.PageView))], null, Token);
        await store.SealAsync(all: true, Token);
        await store.AppendAsync(1, [new(Noon.AddDays(1), "p1", SignalKind.PageView)], null, Token);
        (await store.VerifyAsync(Token)).ShouldBe(new(51, 1, 1, (await store.VerifyAsync(Token)).Bytes, []), new HealthComparer());
        await using (var db = await console.OpenAsync())
        {
            await db.Database.ExecuteSqlRawAsync("UPDATE SignalSegments SET Data = CAST(substr(Data, 1, 60) || x'FF' || substr(Data, 62) AS BLOB)", Token);
            await db.Database.ExecuteSqlRawAsync("UPDATE SignalBatches SET Count = 2", Token);
        }

        var troubles = (await store.VerifyAsync(Token)).Troubles;
        troubles.Count.ShouldBe(2);
        troubles[0].ShouldContain("checksum");
        troubles[1].ShouldContain("does not hold the 2 signals");
        using var fresh = Another(console, SignalStoreOptions.Usual);
        (await Should.ThrowAsync<InvalidDataException>(async () => await fresh.GatherAsync(1, long.MinValue, long.MaxValue, () => 0, (_, _) => { }, Token))).Message.ShouldContain("checksum");
    }

    [Fact]
    public async Task ASenderWhoGaveUpWaiting_LeavesNothing()
    {
        await using var console = await TestConsole.StartAsync();
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => console.Get<ISignalStore>().AppendAsync(1, [new(Noon, "p1", SignalKind.PageView)], null, gone.Token));
        (await console.Get<ISignalStore>().FreshnessAsync(1, Token)).Count.ShouldBe(0);
    }

    private static SqliteSignalStore Another(TestConsole console, SignalStoreOptions options) => new(console.Get<IDbContextFactory<ConsoleDb>>(), options);

    /// <summary>On a connection that was told nothing else yet.</summary>
    private static async Task MigrateAsync(TestConsole console, string? to)
    {
        SqliteConnection.ClearAllPools();
        await using var db = await console.OpenAsync();
        await db.GetService<IMigrator>().MigrateAsync(to, Token);
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", Token);
    }

    private static async Task<string> Bytes(TestConsole console)
    {
        var all = new StringBuilder();
        foreach (var file in Directory.GetFiles(console.Folder, "console.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            all.Append(await reader.ReadToEndAsync(Token));
        }

        return all.ToString();
    }

    /// <summary>What the store holds, in words.</summary>
    private static List<string> Rows(SqliteSignalStore store, long workspace)
    {
        var words = store.WordsAsync(workspace, Token).GetAwaiter().GetResult();
        var parts = store.GatherAsync(workspace, long.MinValue, long.MaxValue, () => new List<string>(), (into, block) =>
        {
            for (var i = 0; i < block.Count; i++)
            {
                var row = block.Row(i);
                into.Add(Line(row.Time, words.Word(row.Person), row.Kind, row.Value, row.Session, row.Case, row.Id, [.. Dimensions.All.Select(d => words.Word(row.Code(d)))]));
            }
        }, Token).GetAwaiter().GetResult();
        return [.. parts.SelectMany(p => p).Order(StringComparer.Ordinal)];
    }

    /// <summary>The same from the signals themselves: of those that are the same one, the first.</summary>
    private static List<string> Once(IEnumerable<Signal> signals) =>
    [
        .. signals
            .GroupBy(s => s.Id is null ? (object)(s with { Batch = null }) : (s.Id, s.Time.UtcDateTime.Date))
            .Select(g => g.First())
            .Select(s => Line(s.Time.ToUnixTimeMilliseconds(), s.Person, (byte)s.Kind, s.Value ?? double.NaN, SignalTag.Of(s.Session), SignalTag.Of(s.Case), new SignalKey().Of(s.Id), [s.Journey, s.Stage, s.Channel, s.Source, s.Campaign, s.Segment, s.Subject]))
            .Order(StringComparer.Ordinal),
    ];

    private static string Line(long time, string? person, byte kind, double value, long session, long theCase, long id, string?[] words) =>
        FormattableString.Invariant($"{time} {person} {kind} {BitConverter.DoubleToInt64Bits(value)} {session} {theCase} {id} {string.Join('|', words)}");

    private sealed class HealthComparer : IEqualityComparer<SignalHealth>
    {
        public bool Equals(SignalHealth? x, SignalHealth? y) => x is not null && y is not null && x with { Troubles = [] } == y with { Troubles = [] } && x.Troubles.SequenceEqual(y.Troubles);

        public int GetHashCode(SignalHealth obj) => obj.Signals.GetHashCode();
    }
}
