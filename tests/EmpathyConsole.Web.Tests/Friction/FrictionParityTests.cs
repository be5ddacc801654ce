using System.Net;
using System.Text;
using System.Text.Json;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Boards;
using EmpathyConsole.Application.Friction.Exploring;
using EmpathyConsole.Application.Friction.Metrics.Own;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Own;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Friction;

/// <summary>The API, the command line and the desk give the same answers.</summary>
public sealed class FrictionParityTests
{
    private const string Question = "by=stage,channel&from=2026-05-01&to=2026-05-28&filter=journey:first-order&compare=previous&over=week";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Friction_FromApiAndCommandLine_IsTheDesksAnswer()
    {
        await using var host = new ConsoleHost();
        var client = await host.ClientAsync(Scopes.Read | Scopes.Write);
        (await client.PostAsync("/api/v1/signals", Csv(Forms()), Token)).EnsureSuccessStatusCode();

        var asked = QuestionText.Read("form-abandonment", "stage,channel", "2026-05-01", "2026-05-28", "journey:first-order", "previous", "week").Value;
        var desk = (await host.Get<IFrictionDesk>().AskAsync(await host.CallerAsync(), asked, Token)).Value;
        desk.Rows.Count.ShouldBe(4);
        desk.Rows.ShouldContain(r => r.Change != null);

        using var api = JsonDocument.Parse(await client.GetStringAsync("/api/v1/friction/form-abandonment?" + Question, Token));
        var (code, cli, error) = await CliRun.Async(
            host.Folder, "friction", "form-abandonment", "--by", "stage,channel", "--from", "2026-05-01", "--to", "2026-05-28", "--filter", "journey:first-order", "--compare", "previous", "--over", "week", "--format", "json");
        code.ShouldBe(0, error);
        using var line = JsonDocument.Parse(cli);
        JsonElement.DeepEquals(api.RootElement, line.RootElement).ShouldBeTrue();

        var rows = api.RootElement.GetProperty("rows").EnumerateArray().ToList();
        rows.Select(r => r.GetProperty("value").GetDouble()).ShouldBe(desk.Rows.Select(r => r.Interval!.Value.Value));
        rows[0].GetProperty("slice").GetProperty("stage").GetString().ShouldBe("form-fill");
        rows[0].GetProperty("tooFew").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task OtherQuestions_FromApiAndCommandLine_AreTheDesksAnswers()
    {
        await using var host = new ConsoleHost();
        var client = await host.ClientAsync(Scopes.Read | Scopes.Write);
        (await client.PostAsync("/api/v1/signals", Csv(Forms()), Token)).EnsureSuccessStatusCode();
        const string scope = "from=2026-05-01&to=2026-05-28&filter=journey:first-order";
        string[] scoped = ["--from", "2026-05-01", "--to", "2026-05-28", "--filter", "journey:first-order", "--format", "json"];
        (string Address, string[] Line)[] asked =
        [
            ("funnel?steps=form-start;form-submit|stage:form-fill&window=3&by=channel&", ["funnel", "--steps", "form-start;form-submit|stage:form-fill", "--window", "3", "--by", "channel"]),
            ("paths?start=form-start&nodes=kinds-stages&hours=2&", ["paths", "--start", "form-start", "--nodes", "kinds-stages", "--hours", "2"]),
            ("cohorts?first=form-start&then=form-submit&", ["cohorts", "--first", "form-start", "--then", "form-submit"]),
            ("number?metric=form-abandonment&open=stage:form-fill&compare=previous&", ["number", "form-abandonment", "--open", "stage:form-fill", "--compare", "previous"]),
        ];
        var answers = new List<JsonElement>();
        foreach (var (address, words) in asked)
        {
            using var api = JsonDocument.Parse(await client.GetStringAsync("/api/v1/friction/" + address + scope, Token));
            var (code, cli, error) = await CliRun.Async(host.Folder, ["friction", .. words, .. scoped]);
            code.ShouldBe(0, error);
            using var line = JsonDocument.Parse(cli);
            JsonElement.DeepEquals(api.RootElement, line.RootElement).ShouldBeTrue(address);
            answers.Add(api.RootElement.Clone());
        }

        var desk = (await host.Get<IExploreDesk>().FunnelAsync(
            await host.CallerAsync(),
            ExploreText.Funnel(new Dictionary<string, string>(StringComparer.Ordinal) { ["steps"] = "form-start;form-submit|stage:form-fill", ["window"] = "3" }, Dimension.Channel, ExploreAsked.Read(null, "2026-05-01", "2026-05-28", "journey:first-order", null).Value.Scope).Value,
            Token)).Value;
        answers[0].GetProperty("whole").GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("reached").GetInt64()).ShouldBe(desk.Whole.Steps.Select(s => s.Reached));
        desk.Whole.Steps[1].Reached.ShouldBeGreaterThan(50);
        answers[0].GetProperty("rows").GetArrayLength().ShouldBe(2);
        answers[1].GetProperty("n").GetInt64().ShouldBe(desk.Whole.Steps[0].Reached);
        answers[2].GetProperty("rows").GetArrayLength().ShouldBe(5);
        answers[3].GetProperty("pieces").EnumerateArray().Sum(p => p.GetProperty("count").GetInt64()).ShouldBe(answers[3].GetProperty("number").GetProperty("total").GetProperty("n").GetInt64());

        using var refused = await client.GetAsync("/api/v1/friction/csat/distribution?by=channel,stage", Token);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.Content.ReadAsStringAsync(Token)).ShouldContain("cut by one thing at most");
        using var spread = JsonDocument.Parse(await client.GetStringAsync("/api/v1/friction/csat/distribution?" + scope, Token));
        spread.RootElement.GetProperty("whole").GetProperty("n").GetInt64().ShouldBe(0);
    }

    [Fact]
    public async Task Doctor_SaysWhatItReadAndWhatIsNotAsItWasWritten()
    {
        await using var host = new ConsoleHost();
        var client = await host.ClientAsync(Scopes.Write);
        (await client.PostAsync("/api/v1/signals", Csv(Forms()), Token)).EnsureSuccessStatusCode();
        var (code, said, error) = await CliRun.Async(host.Folder, "doctor", "--format", "json");
        code.ShouldBe(0, error);
        using var well = JsonDocument.Parse(said);
        well.RootElement.GetProperty("healthy").GetBoolean().ShouldBeTrue();
        well.RootElement.GetProperty("signals").GetInt64().ShouldBe(1200);

        await using (var db = await host.Get<IDbContextFactory<ConsoleDb>>().CreateDbContextAsync(Token))
        {
            await db.Database.ExecuteSqlRawAsync("UPDATE SignalBatches SET Data = substr(Data, 1, 60) || x'FF00FF' || substr(Data, 64)", Token);
        }

        (code, said, _) = await CliRun.Async(host.Folder, "doctor");
        code.ShouldBe(3);
        said.ShouldContain("checksum");
    }

    [Fact]
    public async Task Board_FromApiAndCommandLine_IsTheDesksAnswer()
    {
        await using var host = new ConsoleHost();
        var client = await host.ClientAsync(Scopes.Read | Scopes.Write);
        (await client.PostAsync("/api/v1/signals", Csv(Forms()), Token)).EnsureSuccessStatusCode();
        var desk = (await host.Get<IBoardsDesk>().AskAsync(await host.CallerAsync(), "lead-capture", BoardCut.Segment, Token)).Value;
        using var api = JsonDocument.Parse(await client.GetStringAsync("/api/v1/friction/boards/lead-capture", Token));
        var (code, cli, error) = await CliRun.Async(host.Folder, "friction", "board", "lead-capture", "--format", "json");
        code.ShouldBe(0, error);
        using var line = JsonDocument.Parse(cli);
        JsonElement.DeepEquals(api.RootElement, line.RootElement).ShouldBeTrue();
        var values = api.RootElement.GetProperty("tiles").EnumerateArray().Select(t => t.TryGetProperty("funnel", out var funnel)
            ? funnel.GetProperty("whole").GetProperty("steps")[0].GetProperty("reached").GetInt64()
            : t.GetProperty("answer").GetProperty("total").GetProperty("n").GetInt64()).ToList();
        values.ShouldBe(desk.Tiles.Select(t => t.Ways?.Funnel?.Whole.Steps[0].Reached ?? t.Answer!.Total.N));
        desk.Tiles.ShouldContain(t => t.Ways != null);
        values.Max().ShouldBeGreaterThan(0);
        (await client.GetAsync("/api/v1/friction/boards/unheard-of", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        using var week = JsonDocument.Parse(await client.GetStringAsync("/api/v1/friction/digest?week=2026-W20", Token));
        (code, cli, error) = await CliRun.Async(host.Folder, "friction", "digest", "--week", "2026-W20", "--format", "json");
        code.ShouldBe(0, error);
        using var written = JsonDocument.Parse(cli);
        JsonElement.DeepEquals(week.RootElement, written.RootElement).ShouldBeTrue();
        (await client.GetAsync("/api/v1/friction/digest?week=2026-W60", Token)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task OwnMetric_FromApiAndCommandLine_IsTheSameAnswer_AndListed()
    {
        await using var host = new ConsoleHost();
        var client = await host.ClientAsync(Scopes.Read | Scopes.Write);
        (await client.PostAsync("/api/v1/signals", Csv(Forms()), Token)).EnsureSuccessStatusCode();
        var draft = new OwnMetricDraft("Sent by begun", new(OwnFormula.ForEach, OwnSignals.Of(SignalKind.FormSubmit), OwnSignals.Of(SignalKind.FormStart)));
        var desk = host.Get<IOwnMetricDesk>();
        var made = (await desk.CreateAsync(await host.CallerAsync(), draft, Token)).Value;
        (await desk.ChangeAsync(await host.CallerAsync(), made.Id, 1, draft with { Definition = draft.Definition with { LeastN = 50 } }, Token)).Value.Version.ShouldBe(2);

        using var api = JsonDocument.Parse(await client.GetStringAsync("/api/v1/friction/own-sent-by-begun%401?" + Question, Token));
        var (code, cli, error) = await CliRun.Async(
            host.Folder, "friction", "own-sent-by-begun@1", "--by", "stage,channel", "--from", "2026-05-01", "--to", "2026-05-28", "--filter", "journey:first-order", "--compare", "previous", "--over", "week", "--format", "json");
        code.ShouldBe(0, error);
        using var line = JsonDocument.Parse(cli);
        JsonElement.DeepEquals(api.RootElement, line.RootElement).ShouldBeTrue();
        (Number(api, "version"), Number(api, "leastN"), api.RootElement.GetProperty("rows").GetArrayLength()).ShouldBe((1, 30, 4));
        using var list = JsonDocument.Parse(await client.GetStringAsync("/api/v1/friction", Token));
        var last = list.RootElement[list.RootElement.GetArrayLength() - 1];
        (last.GetProperty("metric").GetString(), last.GetProperty("version").GetInt32()).ShouldBe(("own-sent-by-begun", 2));
    }

    [Fact]
    public async Task Signals_FromApiAndCommandLine_AreCountedAlike_AndOnce()
    {
        await using var host = new ConsoleHost();
        var client = await host.ClientAsync(Scopes.Write);
        var file = Path.Combine(host.Folder, "signals.csv");
        await File.WriteAllTextAsync(file, Forms() + "2026-05-02T10:00:00Z,,form-start,x,,,,\n", Token);

        var (code, cli, error) = await CliRun.Async(host.Folder, "import", "signals", file, "--format", "json");
        code.ShouldBe(0, error);
        using var first = JsonDocument.Parse(cli);
        var sent = await client.PostAsync("/api/v1/signals", Csv(await File.ReadAllTextAsync(file, Token)), Token);
        using var second = JsonDocument.Parse(await sent.Content.ReadAsStringAsync(Token));
        static (int, int, int, int) Sums(JsonDocument d) => (Number(d, "total"), Number(d, "accepted"), Number(d, "duplicates"), Number(d, "rejected"));
        Sums(first).ShouldBe((1201, 1200, 0, 1));
        Sums(second).ShouldBe((1201, 0, 1200, 1));
        second.RootElement.GetProperty("rejects")[0].GetProperty("line").GetInt32().ShouldBe(1202);
    }

    [Fact]
    public async Task Ask_ForWhatCannotBe_IsAProblemInWords()
    {
        (string Address, HttpStatusCode Status, string Sentence)[] asked =
        [
            ("happiness", HttpStatusCode.NotFound, "There is no metric 'happiness'"),
            ("nps?by=mood", HttpStatusCode.BadRequest, "'mood' is nothing to cut by"),
            ("nps?from=01.05.2026", HttpStatusCode.BadRequest, "not one like 2026-08-01"),
            ("nps?filter=channel", HttpStatusCode.BadRequest, "not one like channel:email"),
            ("nps?compare=yesterday", HttpStatusCode.BadRequest, "'previous' or 'baseline'"),
        ];
        await using var host = new ConsoleHost();
        var client = await host.ClientAsync(Scopes.Read);
        foreach (var (address, status, sentence) in asked)
        {
            var answer = await client.GetAsync("/api/v1/friction/" + address, Token);
            answer.StatusCode.ShouldBe(status, address);
            (await answer.Content.ReadAsStringAsync(Token)).ShouldContain(sentence);
        }
    }

    [Fact]
    public async Task Metrics_AreListedWithTheirDefinitions()
    {
        await using var host = new ConsoleHost();
        using var list = JsonDocument.Parse(await (await host.ClientAsync(Scopes.Read)).GetStringAsync("/api/v1/friction", Token));
        list.RootElement.EnumerateArray().Select(m => m.GetProperty("metric").GetString()).ShouldBe(MetricCatalogue.All.Select(m => m.Slug));
        list.RootElement[0].GetProperty("direction").GetString().ShouldBe("lower-is-better");
    }

    [Fact]
    public async Task Signals_WithAReadingKey_AreRefused()
    {
        await using var host = new ConsoleHost();
        var answer = await (await host.ClientAsync(Scopes.Read)).PostAsync("/api/v1/signals", Csv(Forms()), Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    /// <summary>600 forms over eight weeks in two stages and two channels; half of them sent.</summary>
    private static string Forms()
    {
        var text = new StringBuilder("time,person,kind,session,journey,stage,channel,subject\n");
        for (var i = 0; i < 600; i++)
        {
            var time = new DateTimeOffset(2026, 4, 3, 8, 0, 0, TimeSpan.Zero).AddHours(2.2 * i);
            var (stage, channel) = (i % 2 == 0 ? "form-fill" : "onboarding", i % 4 < 2 ? "web" : "email");
            var sent = (i * 7 % 10) < (stage == "form-fill" ? 4 : 6);
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{time:O},p{i},form-start,s{i},first-order,{stage},{channel},order\n");
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{time.AddMinutes(2):O},p{i},{(sent ? "form-submit" : "page-exit")},s{i},first-order,{stage},{channel},order\n");
        }

        return text.ToString();
    }

    private static StringContent Csv(string text) => new(text, Encoding.UTF8, "text/csv");

    private static int Number(JsonDocument document, string name) => document.RootElement.GetProperty(name).GetInt32();
}
