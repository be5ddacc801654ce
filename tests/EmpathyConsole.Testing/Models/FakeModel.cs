using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using EmpathyConsole.Application.Models;
using EmpathyConsole.Intelligence.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EmpathyConsole.Testing.Models;

/// <summary>A server on a real loopback socket that speaks OpenAI's and Anthropic's protocol, whole and streamed, and answers as a test wants.</summary>
public sealed class FakeModel : IAsyncDisposable
{
    public const string Name = "asked-7b";
    public const string AnsweredName = "answered-7b-q4";
    public const string Key = "sk-test-NEVER-TO-BE-SEEN-4711";

    private readonly WebApplication app;
    private readonly ConcurrentQueue<Func<FakeCall, Task>> answers = new();
    private int calls;

    private FakeModel(WebApplication app) => this.app = app;

    /// <summary>The bodies that came, in order.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>The authorization headers that came.</summary>
    public ConcurrentQueue<string> Keys { get; } = new();

    /// <summary>Answers a call that nothing was planned for.</summary>
    public Func<FakeCall, Task>? Otherwise { get; set; }

    public Uri Root => new(app.Urls.First() + "/");

    public Uri Endpoint => new(Root, "v1");

    public static async Task<FakeModel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var model = new FakeModel(builder.Build());
        model.app.MapPost("/v1/chat/completions", c => model.AnswerAsync(c, ModelKind.OpenAiCompatible));
        model.app.MapPost("/v1/messages", c => model.AnswerAsync(c, ModelKind.Anthropic));
        await model.app.StartAsync();
        return model;
    }

    /// <summary>Settings that ask this server, with a key, and that wait no longer than a test may.</summary>
    public ModelSettings Settings(double timeoutSeconds = 20, ModelKind kind = ModelKind.OpenAiCompatible) =>
        new(kind, kind == ModelKind.Anthropic ? Root : Endpoint, Name, TimeSpan.FromSeconds(timeoutSeconds), 900, new(Key))
        {
            Pause = TimeSpan.FromMilliseconds(5),
            LongestWait = TimeSpan.FromSeconds(3),
            Stall = TimeSpan.FromSeconds(timeoutSeconds),
        };

    /// <summary>The same as what a console is configured with.</summary>
    public ModelDefaults Defaults(double timeoutSeconds = 20, ModelKind kind = ModelKind.OpenAiCompatible) =>
        Settings(timeoutSeconds, kind) is var settings ? new(settings, new(settings.Key, [])) : ModelDefaults.None;

    /// <summary>The next call is answered with this content.</summary>
    public FakeModel Says(string content, string finish = "stop", string? refusal = null) => Does(c => c.SayAsync(content, finish, refusal));

    /// <summary>The next call is answered with what is made of the quotes it was given, by id.</summary>
    public FakeModel Says(Func<IReadOnlyDictionary<string, string>, string> content) => Does(c =>
    {
        var quotes = c.Data["quotes"]!.AsArray().ToDictionary(q => (string)q!["id"]!, q => (string)q!["text"]!, StringComparer.Ordinal);
        return c.SayAsync(content(quotes));
    });

    /// <summary>The next call is answered with a status and body.</summary>
    public FakeModel Fails(int status, string body, string? retryAfter = null) => Does(c => c.FailAsync(status, body, retryAfter));

    /// <summary>The next call is answered by the test's own means.</summary>
    public FakeModel Does(Func<FakeCall, Task> answer)
    {
        answers.Enqueue(answer);
        return this;
    }

    /// <summary>As if nothing had been planned or asked yet.</summary>
    public void Reset()
    {
        answers.Clear();
        Requests.Clear();
        Keys.Clear();
        Otherwise = null;
    }

    /// <summary>Prose in the form that is asked for.</summary>
    public static string Prose(params (string Text, string[] Ids)[] sentences) =>
        JsonSerializer.Serialize(new { sentences = sentences.Select(s => new { text = s.Text, ids = s.Ids }) });

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        await app.StopAsync(atOnce.Token);
        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context, ModelKind protocol)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        Requests.Enqueue(body);
        Keys.Enqueue(context.Request.Headers.Authorization.ToString());
        context.Response.ContentType = "application/json";
        var call = new FakeCall(context, protocol, JsonNode.Parse(body)!, Interlocked.Increment(ref calls));
        try
        {
            if (answers.TryDequeue(out var answer) || (answer = Otherwise) is not null)
            {
                await answer(call);
            }
            else
            {
                context.Response.StatusCode = StatusCodes.Status501NotImplemented;
                await context.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"no answer was planned for call {call.Number}"));
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // the asker gave up, which is what some tests wait for
        }
    }
}
