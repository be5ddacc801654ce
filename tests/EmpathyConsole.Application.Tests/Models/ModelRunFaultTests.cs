using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Tests.Concepts;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Intelligence.Models;
using EmpathyConsole.Testing;
using EmpathyConsole.Testing.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Models;

/// <summary>Whole runs by a model over real sockets, against a server that goes wrong in every way: the right end, nothing lost, nothing double, no key anywhere.</summary>
public sealed class ModelRunFaultTests(ModelHouses houses) : IClassFixture<ModelHouses>
{
    private const int Wanted = 12;
    private readonly KeptLog log = houses.Log;
    private readonly FakeModel model = houses.Model;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string?, ModelKind> Faults()
    {
        var all = new TheoryData<string, string?, ModelKind>();
        foreach (var (name, ends) in FakeFaults.All)
        {
            all.Add(name, ends, ModelKind.OpenAiCompatible);

            // what is Anthropic's own, or comes another way in its protocol
            if (name is "fenced" or "401" or "429 short" or "overloaded" or "stall" or "refusal" or "always refusal" or "length" or "cut" or "bad chunk" or "html" or "schema 400" or "missing usage" or "reset")
            {
                all.Add(name, ends, ModelKind.Anthropic);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Fault_EndsInTheRightState_LosesNothing_DoublesNothing_AndNeverSaysTheKey(string fault, string? ends, ModelKind kind)
    {
        var house = await houses.OpenAsync(kind, fault is "hang" or "stall" ? 0.4 : 20);
        model.Plan(fault);
        var (brief, run, job) = await RunAsync(house);

        (run.Failure, run.State, job.State).ShouldBe(ends is null ? (null, RunState.Done, JobState.Done) : (ends, RunState.Failed, JobState.Failed), log.All);
        await using var db = await house.Console.OpenAsync();
        var concepts = await db.Concepts.Where(c => c.BriefId == brief).OrderBy(c => c.Position).ToListAsync(Token);
        concepts.Count.ShouldBe(ends is null ? Wanted : run.Written);
        concepts.Select(c => c.Position).ShouldBe(Enumerable.Range(1, run.Written));
        concepts.Select(c => c.ContentHash).ShouldBeUnique();
        concepts.Select(c => c.Text.Headline).ShouldBeUnique();
        var quotes = PlainEvidence.Every;
        concepts.SelectMany(c => c.Evidence).ShouldAllBe(e => quotes.Any(q => q.Verbatim == e.Quote.Verbatim && q.Text.Contains(e.Quote.Text)));
        concepts.ShouldAllBe(c => c.Writer == "model " + FakeModel.Name && c.Trace!.ModelAsked == FakeModel.Name && c.Trace.PromptHash == Prompt.Concepts.Hash);
        if (ends is not null)
        {
            // what went wrong is said in one sentence a person can act on
            run.Note.ShouldNotBeNull().ShouldContain(run.Written > 0 ? "kept" : "Nothing had landed");
            run.Note.ShouldNotContain("Exception");
        }

        await NoKeyAnywhereAsync(house, brief);
    }

    [Fact]
    public void Faults_AreTwentyAndMore() => FakeFaults.All.Count.ShouldBeGreaterThanOrEqualTo(20);

    [Fact]
    public async Task Failure_OnTheWay_KeepsWhatLanded_AndTheBuiltInWriterWritesTheRest()
    {
        var house = await houses.OpenAsync(concurrency: 1);
        model.Does(c => c.SayAsync(FakeConcepts.Answer(c.Data, 3, 7))).Always(c => c.FailAsync(401, "no"));
        var (brief, run, _) = await RunAsync(house);
        (run.Written, run.Failure, run.State).ShouldBe((7, "auth", RunState.Failed));
        run.Note.ShouldNotBeNull().ShouldContain("EMPATHY_MODEL_KEY");
        run.Note.ShouldContain("The 7 concepts that had landed are kept.");

        var rest = (await house.Runs.StartAsync(house.Ines, brief, new RunWish("built-in test"), Token)).Value;
        rest.Asked.ShouldBe(Wanted - 7);
        (await house.WorkAsync(rest.RunId)).State.ShouldBe(JobState.Done);
        await using var db = await house.Console.OpenAsync();
        var writers = await db.Concepts.Where(c => c.BriefId == brief).GroupBy(c => c.Writer).Select(g => new { g.Key, Count = g.Count() }).OrderBy(g => g.Key).ToListAsync(Token);
        writers.Select(w => (w.Key, w.Count)).ShouldBe([("built-in test", Wanted - 7), ("model " + FakeModel.Name, 7)]);
    }

    [Fact]
    public async Task Kill_OnTheWay_ThenRestart_AsksForWhatIsMissingOnly_AndDoublesNothing()
    {
        var house = await houses.OpenAsync(concurrency: 1);
        using var kill = new CancellationTokenSource();
        var wanted = 25;
        model.Does(c => c.SayAsync(FakeConcepts.Answer(c))).Does(async c =>
        {
            await kill.CancelAsync();
            await Task.Delay(TimeSpan.FromSeconds(30), c.Context.RequestAborted);
        });
        var brief = (await house.Briefs.CreateAsync(house.Ines, house.Draft(wanted), Token)).Value.Id;
        var run = (await house.Runs.StartAsync(house.Ines, brief, new RunWish("model " + FakeModel.Name), Token)).Value;
        long job;
        await using (var db = await house.Console.OpenAsync())
        {
            job = await db.ConceptRuns.Where(r => r.Id == run.RunId).Select(r => r.JobId).SingleAsync(Token);
        }

        await Should.ThrowAsync<OperationCanceledException>(() => house.Console.Get<IJobs>().RunHereAsync(house.Ines, job, null, kill.Token));
        await using (var db = await house.Console.OpenAsync())
        {
            (await db.Concepts.CountAsync(c => c.BriefId == brief, Token)).ShouldBe(10);
            await db.Jobs.Where(j => j.Id == job).ExecuteUpdateAsync(s => s.SetProperty(j => j.Owner, (string?)null), Token);
        }

        // the model answers the first question again word for word: what exists is neither asked for nor taken
        var first = model.Requests.First();
        List<int> counts = [];
        List<int> taken = [];
        model.Always(c =>
        {
            counts.Add((int)c.Data["count"]!);
            taken.Add(c.Data["taken"]!.AsArray().Count);
            return c.SayAsync(counts.Count == 1 ? FakeConcepts.Answer(System.Text.Json.Nodes.JsonNode.Parse((string)System.Text.Json.Nodes.JsonNode.Parse(first)!["messages"]![1]!["content"]!)!, 1, 10) : FakeConcepts.Answer(c));
        });
        (await house.Console.RunJobAsync(house.Ines, job)).State.ShouldBe(JobState.Done);
        counts[0].ShouldBe(10);
        taken[0].ShouldBe(10);
        await using var after = await house.Console.OpenAsync();
        var concepts = await after.Concepts.Where(c => c.BriefId == brief).ToListAsync(Token);
        concepts.Select(c => c.Position).Order().ShouldBe(Enumerable.Range(1, wanted));
        concepts.Select(c => c.ContentHash).ShouldBeUnique();
    }

    [Fact]
    public async Task Provenance_NamesModelPromptTokensAndTime()
    {
        var house = await houses.OpenAsync();
        model.Plan("other model");
        var (brief, run, _) = await RunAsync(house);
        await using var db = await house.Console.OpenAsync();
        var traces = (await db.Concepts.Where(c => c.BriefId == brief).ToListAsync(Token)).ConvertAll(c => (c.Trace!, c.Pattern, c.Seed));
        traces.ShouldAllBe(t => t.Item1.ModelReturned == "someone-else-13b" && t.Item1.PromptId == "concepts-1" && t.Pattern == "concepts-1" && t.Seed == 5 && t.Item1.TokensIn > 0);
        run.Tokens.ShouldBe(60);
    }

    [Fact]
    public async Task Budget_OfARun_EndsItInItsSentence_WithWhatLanded()
    {
        var house = await houses.OpenAsync(budget: 45, concurrency: 1);
        model.Plan("fenced");
        var (_, run, _) = await RunAsync(house, 30);
        (run.Failure, run.Written).ShouldBe(("budget", 20));
        run.Note.ShouldNotBeNull().ShouldContain("used up the tokens");
    }

    private static async Task<(long Brief, RunProgress Run, JobProgress Job)> RunAsync(ConceptsHouse house, int count = Wanted)
    {
        var brief = (await house.Briefs.CreateAsync(house.Ines, house.Draft(count), Token)).Value.Id;
        var started = (await house.Runs.StartAsync(house.Ines, brief, new RunWish("model " + FakeModel.Name), Token)).Value;
        var job = await house.WorkAsync(started.RunId);
        return (brief, (await house.Runs.LatestAsync(house.Ines, brief, Token)).Value!, job);
    }

    /// <summary>Reads everything that is kept, logged or answered.</summary>
    private async Task NoKeyAnywhereAsync(ConceptsHouse house, long brief)
    {
        model.Keys.ShouldAllBe(k => k.EndsWith(FakeModel.Key));
        log.All.ShouldNotContain(FakeModel.Key);
        System.Text.Json.JsonSerializer.Serialize((await house.Runs.LatestAsync(house.Ines, brief, Token)).Value).ShouldNotContain(FakeModel.Key);

        // job rows, the record, concepts, all there is
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Data.Databases.Sqlite.FileIn(house.Console.Folder)}");
        await connection.OpenAsync(Token);
        await using var checkpoint = connection.CreateCommand();
        checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await checkpoint.ExecuteNonQueryAsync(Token);
        var file = await File.ReadAllBytesAsync(Data.Databases.Sqlite.FileIn(house.Console.Folder), Token);
        file.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(FakeModel.Key)).ShouldBe(-1);
    }
}
