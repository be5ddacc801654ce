using System.Diagnostics.Tracing;
using System.Text.Json;
using EmpathyConsole.Intelligence.Models;
using EmpathyConsole.Intelligence.Models.Asking;
using EmpathyConsole.Intelligence.Models.Failures;
using EmpathyConsole.Testing.Models;
using Microsoft.Extensions.AI;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Models;

/// <summary>The layer every model is asked through, over real sockets, in both protocols.</summary>
public sealed class ModelAskerTests : IAsyncLifetime
{
    private static readonly JsonElement Schema = JsonDocument.Parse("""{"type":"object","properties":{"a":{"type":"string"}},"required":["a"],"additionalProperties":false}""").RootElement;
    private static readonly ModelQuestion Question = new([new(ChatRole.System, "sys"), new(ChatRole.User, "{}")], Schema, "answer");
    private readonly ModelClients clients = new(TimeProvider.System);
    private FakeModel model = null!;

    public async ValueTask InitializeAsync() => model = await FakeModel.StartAsync();

    public async ValueTask DisposeAsync()
    {
        clients.Dispose();
        await model.DisposeAsync();
    }

    [Theory]
    [InlineData(ModelKind.OpenAiCompatible, true)]
    [InlineData(ModelKind.OpenAiCompatible, false)]
    [InlineData(ModelKind.Anthropic, true)]
    [InlineData(ModelKind.Anthropic, false)]
    public async Task BothProtocols_WholeAndStreamed_SayTheSame(ModelKind kind, bool streams)
    {
        var settings = model.Settings(kind: kind);
        clients.Abilities.Remember(settings, new(AnswerForm.Schema, streams));
        model.Says("""{"a":"yes"}""");
        var answer = await AskAsync(settings);
        (answer.Text, answer.Failure, answer.Model, answer.InputTokens, answer.OutputTokens, answer.Streamed).ShouldBe(("""{"a":"yes"}""", null, FakeModel.AnsweredName, 21, 9, streams));
        var sent = model.Requests.Single();
        sent.ShouldContain("additionalProperties");
        sent.ShouldNotContain(FakeModel.Key);
        sent.ShouldNotContain("tools");
        model.Keys.Single().ShouldEndWith(FakeModel.Key);
    }

    [Theory]
    [InlineData(ModelKind.OpenAiCompatible, "schema 400", AnswerForm.Json, 2)]
    [InlineData(ModelKind.OpenAiCompatible, "json 400", AnswerForm.Plain, 3)]
    [InlineData(ModelKind.Anthropic, "schema 400", AnswerForm.Plain, 2)]
    public async Task Form_ThatIsRefused_IsAskedForPlainer_AndRememberedForThatModelOnly(ModelKind kind, string fault, AnswerForm form, int calls)
    {
        model.Plan(fault);
        model.Otherwise = c => fault == "json 400" ? c.Form == "plain" ? c.SayAsync("{}") : c.FailAsync(400, "no") : c.Form == "schema" ? c.FailAsync(400, "no") : c.SayAsync("{}");
        var first = await AskAsync(model.Settings(kind: kind));
        (first.Failure, first.Form, first.Calls).ShouldBe((null, form, calls));

        // the next call knows; another model of the same server does not
        (await AskAsync(model.Settings(kind: kind))).Calls.ShouldBe(1);
        (await AskAsync(model.Settings(kind: kind) with { Name = "another" })).Calls.ShouldBe(calls);
    }

    [Fact]
    public async Task RequestRefusedInEveryForm_IsNotBlamedOnTheForm()
    {
        model.Always(c => c.FailAsync(400, "model not found"));
        var answer = await AskAsync(model.Settings());
        (answer.Failure!.Kind, answer.Failure.Status, answer.Calls).ShouldBe((ModelFailureKind.Unavailable, 400, 4));
        clients.Abilities.Of(model.Settings()).ShouldBeNull();
    }

    [Theory]
    [InlineData("0.01", 3, null)]
    [InlineData("600", 1, "in 10 minutes")]
    [InlineData("86400", 1, "in 24 hours")]
    [InlineData("999999999", 1, "in 365 days")]
    [InlineData(null, 3, null)]
    public async Task RetryAfter_IsHonouredUpToACap_AndSaidBeyondIt(string? after, int calls, string? said)
    {
        model.Fails(429, "slow down", after).Fails(429, "slow down", after).Says("{}");
        var answer = await AskAsync(model.Settings());
        model.Requests.Count.ShouldBe(calls);
        if (said is null)
        {
            answer.Failure.ShouldBeNull();
        }
        else
        {
            answer.Failure!.Sentence.ShouldContain(said);
        }
    }

    [Fact]
    public async Task RetryAfter_AsADate_IsADuration()
    {
        model.Fails(429, "", DateTimeOffset.UtcNow.AddHours(3).ToString("R"));
        var failure = (await AskAsync(model.Settings())).Failure!;
        (failure.Kind, Math.Round(failure.RetryAfter!.Value.TotalHours)).ShouldBe((ModelFailureKind.RateLimited, 3));

        // a date that has gone by is no wait
        model.Fails(429, "", DateTimeOffset.UtcNow.AddHours(-3).ToString("R")).Says("{}");
        (await AskAsync(model.Settings())).Failure.ShouldBeNull();
    }

    [Fact]
    public async Task Retries_EndAtTheCap()
    {
        model.Always(c => c.FailAsync(503, ""));
        (await AskAsync(model.Settings() with { Retries = 3 })).Failure!.Slug.ShouldBe("unavailable");
        model.Requests.Count.ShouldBe(4);
        (await AskAsync(model.Settings() with { Retries = 0 })).Failure.ShouldNotBeNull();
        model.Requests.Count.ShouldBe(5);
    }

    [Fact]
    public async Task Silence_OnTheWay_EndsBeforeTheTimeout()
    {
        model.Always(async c =>
        {
            await c.BeginAsync("""{"a":""");
            await Task.Delay(TimeSpan.FromSeconds(30), c.Context.RequestAborted);
        });
        foreach (var streams in (bool[])[true, false])
        {
            var settings = model.Settings(25) with { Stall = TimeSpan.FromMilliseconds(150), Name = "silent " + streams };
            clients.Abilities.Remember(settings, new(AnswerForm.Schema, streams));
            (await AskAsync(settings)).Failure!.Kind.ShouldBe(ModelFailureKind.Timeout);
        }
    }

    [Fact]
    public async Task Budget_ThatIsSpent_AsksNoMore_AndCountsWhereTheServerDoesNot()
    {
        model.Always(c => c.SayAsync(new string('x', 4000), usage: false));
        var budget = new ModelBudget(1000);
        (await clients.Open(model.Settings())!.AskAsync(Question, budget, TestContext.Current.CancellationToken)).Failure.ShouldBeNull();
        (budget.Output, budget.IsSpent).ShouldBe((1000, true));
        (await clients.Open(model.Settings())!.AskAsync(Question, budget, TestContext.Current.CancellationToken)).Failure!.Slug.ShouldBe("budget");
        model.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Concurrency_IsNeverPassed()
    {
        var (now, most) = (0, 0);
        model.Always(async c =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Delay(20);
            Interlocked.Decrement(ref now);
            await c.SayAsync("{}");
        });
        var settings = model.Settings() with { Concurrency = 3 };
        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => AskAsync(settings)));
        (model.Requests.Count, most).ShouldBe((12, 3));
    }

    [Fact]
    public async Task Kind_None_OpensNoSocket()
    {
        using var sockets = new SocketWatch(model.Root.Port);
        using var none = new ModelClients(TimeProvider.System, () => throw new InvalidOperationException("a handler was made"));
        none.Open(ModelSettings.None).ShouldBeNull();
        none.OpenOnce(model.Settings() with { Kind = ModelKind.None }).ShouldBeNull();
        sockets.Connects.ShouldBe(0);

        // the same watch sees a model that is asked: this test can fail
        model.Says("{}");
        await AskAsync(model.Settings());
        sockets.Connects.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("169.254.169.254", true)]
    [InlineData("::ffff:169.254.169.254", true)]
    [InlineData("fe80::1", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("192.168.1.20", false)]
    [InlineData("2001:db8::1", false)]
    public void LinkLocal_IsTold(string address, bool linkLocal) => ModelClients.IsLinkLocal(System.Net.IPAddress.Parse(address)).ShouldBe(linkLocal);

    private Task<ModelAnswer> AskAsync(ModelSettings settings) => clients.Open(settings)!.AskAsync(Question, ModelBudget.Unlimited(), TestContext.Current.CancellationToken);

    /// <summary>Hears every connect of this process to one port; other tests connect beside to theirs.</summary>
    private sealed class SocketWatch(int port) : EventListener
    {
        // as the runtime prints a socket's address: family:size:{port high,port low,...}
        private readonly string mark = $":{{{port >> 8},{port & 255},";
        private int connects;

        public int Connects => connects;

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name is "System.Net.Sockets")
            {
                EnableEvents(eventSource, EventLevel.Informational);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData.EventName == "ConnectStart" && mark is not null && eventData.Payload?[0]?.ToString()?.Contains(mark) == true)
            {
                Interlocked.Increment(ref connects);
            }
        }
    }
}
