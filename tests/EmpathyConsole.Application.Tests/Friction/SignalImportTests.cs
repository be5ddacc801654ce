using System.Text.Json;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Import;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Friction;

public sealed class SignalImportTests
{
    private const string Dirty = """"
        time;person;kind;value;stage;channel;subject;colour
        2026-06-01T10:00:00Z;p1;form-start;;form-fill;web;order;red
        2026-06-01T10:00:00Z;p1;form-start;;form-fill;web;order;red

        03/04/2026;p1;form-start;;form-fill;web;order;red
        2026-06-01T10:01:00Z;;form-start;;form-fill;web;order;red
        2026-06-01T10:02:00Z;p2;form-strat;;form-fill;web;order;red
        2026-06-01T10:03:00Z;p3;csat;9;form-fill;web;survey;red
        2026-06-01T10:04:00Z;p4;csat;3,5;form-fill;web;survey;red
        2031-06-01T10:04:00Z;p5;csat;3;form-fill;web;survey;red
        2026-06-01T10:05:00Z;p6;csat;;form-fill;web;survey;red
        2026-06-01T10:06:00+02:00;p7;csat;5;"form
        fill; second page";web;"a ""survey""";red
        2026-06-01T10:07:00Z;p8;page-view;3;form-fill;web;home;red;one;two
        """";

    [Fact]
    public async Task Import_OfADirtyFile_SaysWhatBecameOfEachLine()
    {
        await using var console = await TestConsole.StartAsync();
        var outcome = await ImportAsync(console, SignalFiles.Text(Dirty));
        outcome.Total.ShouldBe(11);
        outcome.Accepted.ShouldBe(2);
        outcome.Duplicates.ShouldBe(1);
        outcome.Rejected.ShouldBe(8);
        outcome.Ignored.ShouldBe(["colour"]);
        outcome.Rejects.Select(r => r.Line).ShouldBe([5, 6, 7, 8, 9, 10, 11, 14]);
        outcome.Rejects[0].Reason.ShouldContain("03/04/2026");
        outcome.Rejects[2].Reason.ShouldBe("There is no kind 'form-strat'.");
        outcome.Rejects[3].Reason.ShouldBe("The value of a csat must be between 1 and 5.");
        (await console.Get<IFrictionDesk>().ValuesAsync(console.Analyst, Dimension.Stage, Token)).Value.Any(v => string.Equals(v, "form\nfill; second page", StringComparison.Ordinal)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Import_Twice_AddsNothing(bool csv)
    {
        await using var console = await TestConsole.StartAsync();
        var signals = SignalFiles.Visits(500, console.Clock.GetUtcNow(), 20);
        var first = await ImportAsync(console, csv ? SignalFiles.Csv(signals) : SignalFiles.Json(signals));
        var second = await ImportAsync(console, csv ? SignalFiles.Json(signals) : SignalFiles.Csv(signals));
        first.Accepted.ShouldBe(500);
        (second.Accepted, second.Duplicates, second.Total).ShouldBe((0, 500, 500));
        (await console.Get<IFrictionDesk>().FreshnessAsync(console.Analyst, Token)).Value.Count.ShouldBe(500);
    }

    [Fact]
    public async Task Import_IsWrittenIntoTheRecord_AndTheStagedFileGoes()
    {
        await using var console = await TestConsole.StartAsync();
        await ImportAsync(console, SignalFiles.Csv(SignalFiles.Visits(10, console.Clock.GetUtcNow(), 5)));
        await using var db = await console.OpenAsync();
        (await db.Record.SingleAsync(r => r.Verb == "import", Token)).Summary.ShouldBe("Brought in 10 signals from june.csv; 0 were there before, 0 refused.");
        Directory.GetFiles(console.Get<DataFolder>().Staging).ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_StoppedBetweenBatches_GoesOnAndCountsEachLineOnce()
    {
        await using var console = await TestConsole.StartAsync(s => s.AddSingleton<ISignalStore, FailingStore>());
        var signals = SignalFiles.Visits(50_000, console.Clock.GetUtcNow(), 20);
        var started = (await console.Get<IFrictionDesk>().StartImportAsync(console.Analyst, SignalFiles.Csv(signals), "june.csv", null, Token)).Value;
        var stopped = await console.RunJobAsync(console.Analyst, started.JobId);
        stopped.State.ShouldBe(JobState.Failed);

        // as the next start finds it after kill -9: running, under an owner that is no more
        await using (var db = await console.OpenAsync())
        {
            var kept = await db.SignalImports.SingleAsync(Token);
            (kept.Accepted, kept.Total).ShouldBe((20_000, 20_000));
            await db.Jobs.ExecuteUpdateAsync(s => s.SetProperty(j => j.State, JobState.Running).SetProperty(j => j.Owner, (string?)null), Token);
        }

        var ended = await console.RunJobAsync(console.Analyst, started.JobId);
        var outcome = JsonSerializer.Deserialize<SignalImportOutcome>(ended.Outcome!, JsonColumn.Options)!;
        (outcome.Total, outcome.Accepted, outcome.Duplicates, outcome.Rejected).ShouldBe((50_000, 50_000, 0, 0));
    }

    [Fact]
    public async Task Import_WithoutTheNeededColumns_SaysWhichOne()
    {
        await using var console = await TestConsole.StartAsync();
        var started = (await console.Get<IFrictionDesk>().StartImportAsync(console.Analyst, SignalFiles.Text("time,kind\n"), "june.csv", null, Token)).Value;
        (await console.RunJobAsync(console.Analyst, started.JobId)).Trouble!.ShouldContain("No column 'person'");
    }

    [Fact]
    public async Task Import_WithAMap_ReadsOtherHeadings()
    {
        await using var console = await TestConsole.StartAsync();
        var file = SignalFiles.Text("When,Who,What\n2026-06-01 10:00:00,p1,form-start\n");
        var map = new Dictionary<string, string>(StringComparer.Ordinal) { ["time"] = "When", ["person"] = "Who", ["kind"] = "What" };
        var started = (await console.Get<IFrictionDesk>().StartImportAsync(console.Analyst, file, "june.csv", new SignalFileMapping { Fields = map }, Token)).Value;
        (await console.RunJobAsync(console.Analyst, started.JobId)).State.ShouldBe(JobState.Done);
        (await console.Get<IFrictionDesk>().FreshnessAsync(console.Analyst, Token)).Value.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Append_AnswersWithTotals_AndKeepsTheSendersId()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<IFrictionDesk>();
        const string Delivery = """
            {"id":"a","time":"2026-06-01T10:00:00Z","person":"p1","kind":"nps","value":9}
            {"id":"a","time":"2026-06-01T11:00:00Z","person":"p1","kind":"nps","value":3}
            not json
            {"time":1780308000000,"person":"p1","kind":"nps","value":9,"extra":true}
            """;
        var outcome = (await desk.AppendAsync(console.Analyst, SignalFiles.Text(Delivery), Token)).Value;
        (outcome.Total, outcome.Accepted, outcome.Duplicates, outcome.Rejected).ShouldBe((4, 2, 1, 1));
        outcome.Rejects.ShouldHaveSingleItem().ShouldBe(new(3, "The line is not JSON."));
        outcome.Ignored.ShouldBe(["extra"]);
    }

    [Fact]
    public async Task Import_OfAFileThatHoldsNoSignals_IsListedAsRefusedWithItsReason()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<IFrictionDesk>();
        var job = (await desk.StartImportAsync(console.Analyst, SignalFiles.Text("name,city\nIda,Lund\n"), "people.csv", null, Token)).Value;
        (await desk.ImportsAsync(console.Analyst, 5, Token)).Value.ShouldBeEmpty();
        (await console.RunJobAsync(console.Analyst, job.JobId)).State.ShouldBe(JobState.Failed);
        var line = (await desk.ImportsAsync(console.Analyst, 5, Token)).Value.ShouldHaveSingleItem();
        line.IsRefused.ShouldBeTrue();
        line.Standing.ShouldBe("refused: people.csv: No column 'time' in the first line. A file of signals needs the columns time, person and kind.");
        await using var db = await console.OpenAsync();
        (await db.Record.SingleAsync(r => r.Verb == "refuse-import", Token)).Summary.ShouldStartWith("Refused people.csv: No column 'time'");
        Directory.EnumerateFiles(console.Get<DataFolder>().Staging).ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_ByAStrategist_IsRefused()
    {
        await using var console = await TestConsole.StartAsync();
        var refused = await console.Get<IFrictionDesk>().StartImportAsync(console.Strategist, SignalFiles.Text("x"), "x.csv", null, Token);
        refused.Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task<SignalImportOutcome> ImportAsync(TestConsole console, Stream file)
    {
        var started = await console.Get<IFrictionDesk>().StartImportAsync(console.Analyst, file, "june.csv", null, Token);
        var ended = await console.RunJobAsync(console.Analyst, started.Value.JobId);
        ended.State.ShouldBe(JobState.Done, ended.Trouble);
        var outcome = JsonSerializer.Deserialize<SignalImportOutcome>(ended.Outcome!, JsonColumn.Options)!;
        (outcome.Accepted + outcome.Duplicates + outcome.Rejected).ShouldBe(outcome.Total);
        return outcome;
    }

    /// <summary>Breaks down once, in the middle of its second batch.</summary>
    private sealed class FailingStore(IDbContextFactory<ConsoleDb> databases) : ISignalStore, IDisposable
    {
        private readonly Application.Data.Databases.SqliteSignalStore store = new(databases, SignalStoreOptions.Usual);
        private int batches;

        public Task<AppendOutcome> AppendAsync(long workspace, IReadOnlyList<Signal> batch, Func<ConsoleDb, AppendOutcome, Task>? alongside, CancellationToken cancellation) =>
            store.AppendAsync(workspace, batch, async (db, outcome) =>
            {
                await alongside!(db, outcome);
                if (++batches == 2)
                {
                    throw new InvalidOperationException("The power went.");
                }
            }, cancellation);

        public IAsyncEnumerable<SignalBlock> ScanAsync(long workspace, long from, long before, CancellationToken cancellation) => store.ScanAsync(workspace, from, before, cancellation);

        public Task<IReadOnlyList<TPart>> GatherAsync<TPart>(long workspace, long from, long before, Func<TPart> make, Action<TPart, SignalBlock> add, CancellationToken cancellation) =>
            store.GatherAsync(workspace, from, before, make, add, cancellation);

        public Task<ISignalWords> WordsAsync(long workspace, CancellationToken cancellation) => store.WordsAsync(workspace, cancellation);

        public Task<IReadOnlyList<SignalRollup>> TotalsAsync(long workspace, int fromDay, int toDay, CancellationToken cancellation) => store.TotalsAsync(workspace, fromDay, toDay, cancellation);

        public Task<SignalFreshness> FreshnessAsync(long workspace, CancellationToken cancellation) => store.FreshnessAsync(workspace, cancellation);

        public void Dispose() => store.Dispose();
    }
}
