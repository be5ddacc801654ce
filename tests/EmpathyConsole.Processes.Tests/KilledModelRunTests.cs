using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Models;
using EmpathyConsole.Intelligence.Models;
using EmpathyConsole.Testing;
using EmpathyConsole.Testing.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EmpathyConsole.Processes.Tests;

public sealed class KilledModelRunTests
{
    private const int Asked = 30;
    private const string RunJob = "write-concepts";

    // a minute on a busy machine: themes are found, a program is started twice
    private static readonly bool Long = Environment.GetEnvironmentVariable("EMPATHY_LONG_TESTS") == "1";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunByAModel_ProgramKilledWhileItAnswers_AsksForTheRestOnly_AndLosesNoConcept()
    {
        Assert.SkipUnless(Long, "bash eng/test --long runs it: EMPATHY_LONG_TESTS is not 1");
        await using var model = await FakeModel.StartAsync();
        await using var console = await TestConsole.StartAsync(s => s.AddSingleton(new ModelDefaults(ModelSettings.None, new(new(FakeModel.Key), []))));
        var form = new ModelForm { Kind = ModelKind.OpenAiCompatible, Address = model.Endpoint.AbsoluteUri, Model = FakeModel.Name, TimeoutSeconds = 60, Concurrency = 1 };
        (await console.Get<IModelDesk>().SaveAsync(console.Admin, form, Token)).Succeeded.ShouldBeTrue();
        var brief = await WaitingRun.QueueAsync(console, Asked, Token, "model " + FakeModel.Name);

        // the first answer comes, the second is being written when the plug is pulled
        model.Otherwise = c => c.Number == 1 ? c.SayAsync(FakeConcepts.Answer(c)) : Task.Delay(Timeout.Infinite, c.Context.RequestAborted);
        await using (var first = await RunningConsole.StartAsync(console.Folder, "", ("EMPATHY_MODEL_KEY", FakeModel.Key)))
        {
            await Jobs.UntilUnderWayAsync(console, RunJob, first.Child);
            await Wait.UntilAsync(() => Task.FromResult(model.Requests.Count > 1), () => "The model was not asked a second time:\n" + first.Child.Said);
            await first.Child.KillAsync();
        }

        var landed = await ConceptsAsync(console, brief);
        landed.Count.ShouldBeInRange(1, Asked - 1);
        model.Otherwise = c => c.SayAsync(FakeConcepts.Answer(c));
        await using var second = await RunningConsole.StartAsync(console.Folder, "", ("EMPATHY_MODEL_KEY", FakeModel.Key));
        var ended = await Jobs.UntilEndedAsync(console, RunJob, second.Child);
        (ended.State, ended.Resumed).ShouldBe((JobState.Done, 1), ended.Trouble);
        var concepts = await ConceptsAsync(console, brief);
        concepts.Take(landed.Count).ShouldBe(landed);
        concepts.Select(c => c.Position).ShouldBe(Enumerable.Range(1, Asked));
        concepts.Select(c => c.Hash).Distinct().Count().ShouldBe(Asked);
        model.Keys.ShouldAllBe(k => k == "Bearer " + FakeModel.Key);
        second.Child.Said.ShouldNotContain(FakeModel.Key);
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
