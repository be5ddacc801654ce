using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Application.Tests.House;

public sealed class JobRunnerTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Job_RunsToItsEnd_AndKeepsItsOutcome()
    {
        await using var console = await StartAsync();
        var job = await console.Get<IJobs>().StartAsync(console.Strategist, "count", "Counting", new CountTo(5), None);
        var end = await console.RunJobAsync(console.Strategist, job.JobId);
        end.State.ShouldBe(JobState.Done);
        end.Outcome.ShouldBe("{\"counted\":5}");
        (await CountedAsync(console)).ShouldBe(5);
    }

    [Fact]
    public async Task Job_WhoseProcessDied_GoesOnFromItsCheckpoint()
    {
        await using var console = await StartAsync();
        var job = await console.Get<IJobs>().StartAsync(console.Strategist, "count", "Counting", new CountTo(6, StopAt: 3), None);
        await Should.ThrowAsync<OperationCanceledException>(() => RunUntilKilledAsync(console, job.JobId));
        await using (var db = await console.OpenAsync())
        {
            // as kill -9 leaves it: running, under a process that is no more
            await db.Jobs.ExecuteUpdateAsync(s => s.SetProperty(j => j.State, JobState.Running).SetProperty(j => j.Resumed, 0).SetProperty(j => j.Owner, Environment.MachineName + "|999999999|1"), None);
        }

        var end = await console.RunJobAsync(console.Strategist, job.JobId);
        end.State.ShouldBe(JobState.Done);
        (await CountedAsync(console)).ShouldBe(6);
        await using var after = await console.OpenAsync();
        (await after.Jobs.SingleAsync(None)).Resumed.ShouldBe(1);
    }

    [Fact]
    public async Task Job_OfALivingProcess_IsNotTakenAway()
    {
        await using var console = await StartAsync();
        var job = await console.Get<IJobs>().StartAsync(console.Strategist, "count", "Counting", new CountTo(4), None);
        await using var db = await console.OpenAsync();
        using var self = System.Diagnostics.Process.GetCurrentProcess();
        var mine = FormattableString.Invariant($"{Environment.MachineName}|{self.Id}|{new DateTimeOffset(self.StartTime).ToUnixTimeSeconds()}");
        await db.Jobs.ExecuteUpdateAsync(s => s.SetProperty(j => j.State, JobState.Running).SetProperty(j => j.Owner, mine), None);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await Should.ThrowAsync<OperationCanceledException>(() => console.Get<IJobs>().RunHereAsync(console.Strategist, job.JobId, null, patience.Token));
        (await CountedAsync(console)).ShouldBe(0);
    }

    [Fact]
    public async Task Job_TakenByAnotherProcess_IsShownAsItsRowStands()
    {
        await using var console = await StartAsync();
        var jobs = console.Get<IJobs>();
        var job = await jobs.StartAsync(console.Strategist, "count", "Counting", new CountTo(4), None);
        await using var db = await console.OpenAsync();
        await db.Jobs.ExecuteUpdateAsync(s => s.SetProperty(j => j.State, JobState.Running).SetProperty(j => j.Owner, "elsewhere|7|1").SetProperty(j => j.Done, 3), None);
        var shown = (await jobs.GetAsync(console.Strategist, job.JobId, None)).ShouldNotBeNull();
        (shown.State, shown.Done).ShouldBe((JobState.Running, 3));
        (await jobs.FindAsync(console.Strategist, "count", 5, None)).ShouldHaveSingleItem().State.ShouldBe(JobState.Running);
    }

    [Fact]
    public async Task Job_CancelledWhileWaiting_NeverRuns()
    {
        await using var console = await StartAsync();
        var jobs = console.Get<IJobs>();
        var job = await jobs.StartAsync(console.Strategist, "count", "Counting", new CountTo(5), None);
        await jobs.CancelAsync(console.Strategist, job.JobId, None);
        (await jobs.RunHereAsync(console.Strategist, job.JobId, null, None)).State.ShouldBe(JobState.Cancelled);
        (await CountedAsync(console)).ShouldBe(0);
    }

    [Fact]
    public async Task Job_CancelledUnderWay_KeepsWhatWasSaved()
    {
        await using var console = await StartAsync();
        var jobs = console.Get<IJobs>();
        var job = await jobs.StartAsync(console.Strategist, "count", "Counting", new CountTo(50, CancelAt: 2), None);
        var end = await jobs.RunHereAsync(console.Strategist, job.JobId, null, None);
        end.State.ShouldBe(JobState.Cancelled);
        end.Trouble.ShouldNotBeNull().ShouldContain("kept");
        (await CountedAsync(console)).ShouldBeInRange(2, 49);
    }

    [Fact]
    public async Task Job_ThatThrows_EndsInWords()
    {
        await using var console = await StartAsync();
        var job = await console.Get<IJobs>().StartAsync(console.Strategist, "count", "Counting", new CountTo(-1), None);
        var end = await console.RunJobAsync(console.Strategist, job.JobId);
        end.State.ShouldBe(JobState.Failed);
        end.Trouble.ShouldNotBeNull().ShouldNotContain("Exception");
    }

    [Fact]
    public async Task Job_OfAnotherWorkspace_IsNotSeen()
    {
        await using var console = await StartAsync();
        var job = await console.Get<IJobs>().StartAsync(console.Strategist, "count", "Counting", new CountTo(1), None);
        (await console.Get<IJobs>().GetAsync(console.Strategist with { Workspace = 99 }, job.JobId, None)).ShouldBeNull();
    }

    [Fact]
    public async Task Job_OfAnotherWorkspace_IsNotCancelled()
    {
        await using var console = await StartAsync();
        var jobs = console.Get<IJobs>();
        var job = await jobs.StartAsync(console.Strategist, "count", "Counting", new CountTo(5, StrangerAt: 2), None);
        (await jobs.RunHereAsync(console.Strategist, job.JobId, null, None)).State.ShouldBe(JobState.Done);
        (await CountedAsync(console)).ShouldBe(5);
    }

    [Fact]
    public async Task Job_WhoseWaiterLeft_IsTakenUpByTheWorker()
    {
        await using var console = await StartAsync();
        var jobs = console.Get<IJobs>();
        var job = await jobs.StartAsync(console.Strategist, "count", "Counting", new CountTo(6, StopAt: 3), None);
        await Should.ThrowAsync<OperationCanceledException>(() => RunUntilKilledAsync(console, job.JobId));

        // the same process lives on, as a server does after a client hung up
        using var hours = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var work = Task.Run(() => console.Get<JobRunner>().WorkAsync(hours.Token), None);
        JobProgress? last = null;
        await foreach (var step in jobs.WatchAsync(console.Strategist, job.JobId, hours.Token))
        {
            last = step;
        }

        await hours.CancelAsync();
        await work;
        last.ShouldNotBeNull().State.ShouldBe(JobState.Done);
        (await CountedAsync(console)).ShouldBe(6);
    }

    private static Task<TestConsole> StartAsync() => TestConsole.StartAsync(s => s.AddScoped<IJobHandler, Counting>());

    private static async Task RunUntilKilledAsync(TestConsole console, long jobId)
    {
        using var power = new CancellationTokenSource();
        Counting.Power = power;
        await console.Get<IJobs>().RunHereAsync(console.Strategist, jobId, null, power.Token);
    }

    private static async Task<int> CountedAsync(TestConsole console)
    {
        await using var db = await console.OpenAsync();
        return await db.BrandValues.CountAsync(None);
    }

    private sealed record CountTo(int To, int StopAt = 0, int CancelAt = 0, int StrangerAt = 0);

    /// <summary>Saves one row a step, its checkpoint with it.</summary>
    private sealed class Counting(IDbContextFactory<ConsoleDb> databases, IJobs jobs) : IJobHandler
    {
        public static CancellationTokenSource? Power { get; set; }

        public string Kind => "count";

        public async Task<Result<object>> RunAsync(JobContext context, CancellationToken cancellation)
        {
            var input = context.Input<CountTo>();
            if (input.To < 0)
            {
                throw new InvalidOperationException("A bug, as far as the runner knows.");
            }

            var done = context.Checkpoint.Length == 0 ? 0 : int.Parse(context.Checkpoint, System.Globalization.CultureInfo.InvariantCulture);
            while (done < input.To)
            {
                cancellation.ThrowIfCancellationRequested();
                await using var db = await databases.OpenAsync(context.Caller, cancellation);
                db.BrandValues.Add(new() { Name = "step" });
                done++;
                await context.SetCheckpointAsync(db, done.ToString(System.Globalization.CultureInfo.InvariantCulture), done, input.To, cancellation);
                await db.SaveChangesAsync(cancellation);
                context.Report("Counting", done, input.To);
                if (done == input.StopAt && !context.IsResumed)
                {
                    await Power!.CancelAsync();
                }

                if (done == input.StrangerAt)
                {
                    await jobs.CancelAsync(context.Caller with { Workspace = 99 }, context.JobId, cancellation);
                }

                if (done == input.CancelAt)
                {
                    await jobs.CancelAsync(context.Caller, context.JobId, cancellation);
                }
            }

            return Results.Of<object>(new { Counted = done });
        }
    }
}
