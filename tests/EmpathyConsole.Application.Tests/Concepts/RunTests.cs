using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Concepts;

public sealed class RunTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_OfHundred_SavesHundredJudgedConceptsWithEvidence()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync(100);
        await using var db = await house.Console.OpenAsync();
        var concepts = await db.Concepts.Where(c => c.BriefId == brief).OrderBy(c => c.Position).ToListAsync(Token);
        concepts.Select(c => c.Position).ShouldBe(Enumerable.Range(1, 100));
        concepts.ShouldAllBe(c => c.Evidence.Count == 1 && c.Evidence[0].Hash == ContentHash.OfText(c.Evidence[0].Quote.Text) && c.Evidence[0].Voices == 164);
        concepts.ShouldAllBe(c => c.Writer == "built-in test" && c.Seed == 5 && c.RuleBookVersion == "rules hurry");
        concepts.Count(c => c.Verdict == Verdict.Block).ShouldBe(10);
        concepts.First(c => c.Verdict == Verdict.Block).Findings.ShouldHaveSingleItem().Version.ShouldBe(3);
        var run = (await house.Runs.LatestAsync(house.Ines, brief, Token)).Value.ShouldNotBeNull();
        (run.State, run.Written, run.Asked, run.Blocked, run.Note).ShouldBe((RunState.Done, 100, 100, 10, null));
    }

    [Fact]
    public async Task Run_WhereAGuardrailAsksForARewrite_TakesOtherWordsTwiceAtMost()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        house.Rules.OnFail = OnFail.Rewrite;
        var brief = await house.WrittenAsync(100);
        await using var db = await house.Console.OpenAsync();
        var concepts = await db.Concepts.Where(c => c.BriefId == brief).OrderBy(c => c.Position).ToListAsync(Token);
        concepts.Select(c => c.Position).ShouldBe(Enumerable.Range(1, 100));
        concepts.ShouldAllBe(c => c.Verdict == Verdict.Pass);

        // where every draft is blocked, the third is kept and shown
        house.Rules.Forbidden = "e";
        var all = await house.WrittenAsync(10);
        (await db.Concepts.CountAsync(c => c.BriefId == all && c.Verdict == Verdict.Block, Token)).ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task Kill_InTheMiddle_ThenRestart_GivesExactlyTheAskedWithoutDoubles()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = (await house.Briefs.CreateAsync(house.Ines, house.Draft(100), Token)).Value.Id;
        var run = (await house.Runs.StartAsync(house.Ines, brief, Token)).Value;
        using var kill = new CancellationTokenSource();
        house.Writer.Before = i =>
        {
            if (i == 47)
            {
                kill.Cancel();
            }
        };
        var job = await JobOfAsync(house, run.RunId);
        await Should.ThrowAsync<OperationCanceledException>(() => house.Console.Get<IJobs>().RunHereAsync(house.Ines, job, null, kill.Token));
        (await house.Runs.LatestAsync(house.Ines, brief, Token)).Value.ShouldNotBeNull().ShouldSatisfyAllConditions(r => r.Written.ShouldBe(40), r => r.State.ShouldBe(RunState.Running));

        // the owner is dead; the next start takes the job up from its checkpoint
        await using (var db = await house.Console.OpenAsync())
        {
            await db.Jobs.Where(j => j.Id == job).ExecuteUpdateAsync(s => s.SetProperty(j => j.Owner, (string?)null), Token);
            (await db.Jobs.AsNoTracking().SingleAsync(j => j.Id == job, Token)).Checkpoint.ShouldBe("40");
        }

        house.Writer.Before = null;
        (await house.Console.RunJobAsync(house.Ines, job)).State.ShouldBe(JobState.Done);
        await using var after = await house.Console.OpenAsync();
        var concepts = await after.Concepts.Where(c => c.BriefId == brief).ToListAsync(Token);
        concepts.Select(c => c.Position).Order().ShouldBe(Enumerable.Range(1, 100));
        concepts.Select(c => c.ContentHash).Distinct().Count().ShouldBe(100);
    }

    [Fact]
    public async Task Resume_AfterAConceptWasEdited_DoesNotWriteItAgain()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = (await house.Briefs.CreateAsync(house.Ines, house.Draft(30), Token)).Value.Id;
        var run = (await house.Runs.StartAsync(house.Ines, brief, Token)).Value;
        using var kill = new CancellationTokenSource();
        house.Writer.Before = i =>
        {
            if (i == 15)
            {
                kill.Cancel();
            }
        };
        var job = await JobOfAsync(house, run.RunId);
        await Should.ThrowAsync<OperationCanceledException>(() => house.Console.Get<IJobs>().RunHereAsync(house.Ines, job, null, kill.Token));
        var first = (await house.Concepts.FindAsync(house.Ines, new(brief), Token)).Value.Concepts[0];
        var written = first.Text.Headline;
        (await house.Concepts.EditAsync(house.Ines, first.Id, 1, first.Text with { Headline = "Mine now" }, Token)).Succeeded.ShouldBeTrue();
        await using (var db = await house.Console.OpenAsync())
        {
            await db.Jobs.Where(j => j.Id == job).ExecuteUpdateAsync(s => s.SetProperty(j => j.Owner, (string?)null), Token);
        }

        house.Writer.Before = null;
        await house.Console.RunJobAsync(house.Ines, job);
        var all = (await house.Concepts.FindAsync(house.Ines, new(brief), Token)).Value;
        all.Total.ShouldBe(30);
        all.Concepts.ShouldNotContain(c => c.Text.Headline == written);
    }

    [Fact]
    public async Task Cancel_KeepsWhatLanded_AndTriageCanBegin()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = (await house.Briefs.CreateAsync(house.Ines, house.Draft(100), Token)).Value.Id;
        var run = (await house.Runs.StartAsync(house.Ines, brief, Token)).Value;
        house.Writer.Before = i =>
        {
            if (i == 35)
            {
                house.Runs.CancelAsync(house.Ines, run.RunId, Token).GetAwaiter().GetResult().Succeeded.ShouldBeTrue();
            }
        };
        (await house.WorkAsync(run.RunId)).State.ShouldBe(JobState.Cancelled);
        var latest = (await house.Runs.LatestAsync(house.Ines, brief, Token)).Value.ShouldNotBeNull();
        (latest.State, latest.Written).ShouldBe((RunState.Cancelled, 30));
        (await house.Triage.DealAsync(house.Ines, brief, Token)).Value.Total.ShouldBe(30);
    }

    [Fact]
    public async Task Cancel_BeforeTheFirstConcept_LeadsBackToTheDraft()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = (await house.Briefs.CreateAsync(house.Ines, house.Draft(), Token)).Value.Id;
        var run = (await house.Runs.StartAsync(house.Ines, brief, Token)).Value;
        (await house.Runs.CancelAsync(house.Ines, run.RunId, Token)).Succeeded.ShouldBeTrue();
        (await house.Briefs.GetAsync(house.Ines, brief, Token)).Value.State.ShouldBe(BriefState.Draft);
    }

    [Fact]
    public async Task WriterThatFails_KeepsWhatLandedAndSaysSo()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        house.Writer.DiesAfter = 25;
        var brief = (await house.Briefs.CreateAsync(house.Ines, house.Draft(100), Token)).Value.Id;
        var run = (await house.Runs.StartAsync(house.Ines, brief, Token)).Value;
        (await house.WorkAsync(run.RunId)).State.ShouldBe(JobState.Failed);
        var latest = (await house.Runs.LatestAsync(house.Ines, brief, Token)).Value.ShouldNotBeNull();
        (latest.State, latest.Written).ShouldBe((RunState.Failed, 20));
        latest.Note.ShouldNotBeNull().ShouldContain("another run");
        house.Writer.DiesAfter = null;
        var rest = (await house.Runs.StartAsync(house.Ines, brief, Token)).Value;
        rest.Asked.ShouldBe(80);
        await house.WorkAsync(rest.RunId);
        var all = (await house.Concepts.FindAsync(house.Ines, new(brief, Take: 500), Token)).Value;
        all.Total.ShouldBe(100);
        all.Concepts.Select(c => c.Text.Headline).Distinct().Count().ShouldBe(100);
        var more = (await house.Runs.StartAsync(house.Ines, brief, Token)).Value;
        await house.WorkAsync(more.RunId);
        (await house.Concepts.FindAsync(house.Ines, new(brief, Take: 500), Token)).Value.Concepts.Select(c => c.Text.Headline).Distinct().Count().ShouldBe(200);
    }

    [Fact]
    public async Task WriterThatRunsDry_EndsEarlyAndSaysSo()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        house.Writer.Most = 12;
        var brief = await house.WrittenAsync(50);
        (await house.Runs.LatestAsync(house.Ines, brief, Token)).Value.ShouldNotBeNull().Note.ShouldNotBeNull().ShouldStartWith("The writer found 12 concepts");
    }

    [Fact]
    public async Task ConceptWithAMadeUpQuote_IsLeftOut()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        (house.Writer.Most, house.Writer.MadeUpEvery) = (30, 3);
        var brief = await house.WrittenAsync(30);
        var run = (await house.Runs.LatestAsync(house.Ines, brief, Token)).Value.ShouldNotBeNull();
        run.Written.ShouldBe(20);
        run.Note.ShouldNotBeNull().ShouldContain("10 were left out");
    }

    [Fact]
    public async Task Watch_TellsEveryConceptOnceAndEnds()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = (await house.Briefs.CreateAsync(house.Ines, house.Draft(60), Token)).Value.Id;
        var run = (await house.Runs.StartAsync(house.Ines, brief, Token)).Value;
        var watching = Task.Run(async () =>
        {
            var seen = new List<long>();
            RunUpdate? last = null;
            await foreach (var update in house.Runs.Watch(house.Tom, run.RunId, 0, Token).Value)
            {
                seen.AddRange(update.Landed.Select(c => c.Id));
                last = update;
            }

            return (seen, last);
        });
        await house.WorkAsync(run.RunId);
        var (landed, end) = await watching.WaitAsync(TimeSpan.FromSeconds(30), Token);
        landed.Distinct().Count().ShouldBe(60);
        landed.Count.ShouldBe(60);
        end.ShouldNotBeNull().Progress.State.ShouldBe(RunState.Done);
    }

    [Fact]
    public async Task Run_ThatWasNeverToldOfItsJob_IsToldByTheJob_SoThatItIsNotTakenForDead()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = (await house.Briefs.CreateAsync(house.Ines, house.Draft(), Token)).Value.Id;
        var run = (await house.Runs.StartAsync(house.Ines, brief, Token)).Value;
        var job = await JobOfAsync(house, run.RunId);
        await using var db = await house.Console.OpenAsync();

        // the plug was pulled between the two writes
        await db.ConceptRuns.ExecuteUpdateAsync(s => s.SetProperty(r => r.JobId, 0), Token);
        (await house.Console.RunJobAsync(house.Ines, job)).State.ShouldBe(JobState.Done);
        (await JobOfAsync(house, run.RunId)).ShouldBe(job);
        (await house.Runs.LatestAsync(house.Ines, brief, Token)).Value!.Written.ShouldBe(20);
    }

    [Fact]
    public async Task Start_WhileRunning_IsRefused()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = (await house.Briefs.CreateAsync(house.Ines, house.Draft(), Token)).Value.Id;
        (await house.Runs.StartAsync(house.Ines, brief, Token)).Succeeded.ShouldBeTrue();
        (await house.Runs.StartAsync(house.Tom, brief, Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
    }

    private static async Task<long> JobOfAsync(ConceptsHouse house, long runId)
    {
        await using var db = await house.Console.OpenAsync();
        return await db.ConceptRuns.Where(r => r.Id == runId).Select(r => r.JobId).SingleAsync(Token);
    }
}
