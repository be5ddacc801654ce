using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Processes.Tests;

public sealed class KilledRunTests
{
    private const int Asked = 100;
    private const string RunJob = "write-concepts";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_ProgramKilledHalfway_EndsWithAHundredConceptsAndKeepsTheFirst()
    {
        await using var console = await TestConsole.StartAsync();
        var brief = await WaitingRun.QueueAsync(console, Asked, Token);
        await using (var first = await RunningConsole.StartAsync(console.Folder))
        {
            await Jobs.UntilUnderWayAsync(console, RunJob, first.Child);
            await first.Child.KillAsync();
        }

        var left = (await Jobs.NewestAsync(console, RunJob))!;
        left.State.ShouldBe(JobState.Running, "the plug was to be pulled in the middle");
        var landed = await ConceptsAsync(console, brief);
        landed.Count.ShouldBeInRange(1, Asked - 1);

        await using var second = await RunningConsole.StartAsync(console.Folder);
        var ended = await Jobs.UntilEndedAsync(console, RunJob, second.Child);
        ended.State.ShouldBe(JobState.Done, ended.Trouble);
        ended.Resumed.ShouldBe(1);
        var concepts = await ConceptsAsync(console, brief);
        concepts.Select(c => c.Position).ShouldBe(Enumerable.Range(1, Asked));
        concepts.Select(c => c.Hash).Distinct().Count().ShouldBe(Asked);
        concepts.Take(landed.Count).ShouldBe(landed);
        await using var db = await console.OpenAsync();
        var run = await db.ConceptRuns.AsNoTracking().SingleAsync(Token);
        (run.State, run.Written, run.Note).ShouldBe((RunState.Done, Asked, null));
    }

    private static async Task<List<(long Id, int Position, string Hash)>> ConceptsAsync(TestConsole console, long brief)
    {
        await using var db = await console.OpenAsync();
        var rows = await db.Concepts.AsNoTracking().Where(c => c.BriefId == brief).OrderBy(c => c.Position).Select(c => new { c.Id, c.Position, c.ContentHash }).ToListAsync(Token);
        return rows.ConvertAll(c => (c.Id, c.Position, c.ContentHash));
    }
}
