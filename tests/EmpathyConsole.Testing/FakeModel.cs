using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using EmpathyConsole.Intelligence.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EmpathyConsole.Testing;

/// <summary>A server on a real loopback socket that speaks the chat completions protocol and answers as a test wants.</summary>
public sealed class FakeModel : IAsyncDisposable
{
    public const string Name = "asked-7b";
    public const string AnsweredName = "answered-7b-q4";
    public const string Key = "sk-test-NEVER-TO-BE-SEEN-4711";

    private readonly WebApplication app;
    private readonly ConcurrentQueue<Func<HttpContext, JsonNode, Task>> answers = new();

    private FakeModel(WebApplication app) => this.app = app;

    /// <summary>The bodies that came, in order.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>The authorization headers that came.</summary>
    public ConcurrentQueue<string> Keys { get; } = new();

    public Uri Endpoint => new(app.Urls.First() + "/v1");

    public static async Task<FakeModel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var model = new FakeModel(builder.Build());
        model.app.MapPost("/v1/chat/completions", model.AnswerAsync);
        await model.app.StartAsync();
        return model;
    }

    /// <summary>Settings that ask this server, with a key.</summary>
    public ModelSettings Settings(double timeoutSeconds = 20) =>
        new(ModelKind.OpenAiCompatible, Endpoint, Name, TimeSpan.FromSeconds(timeoutSeconds), 900, new(Key));

    /// <summary>The next call is answered with this content.</summary>
    public FakeModel Says(string content, string finish = "stop", string? refusal = null) => Does(c => c.Response.WriteAsync(Envelope(content, finish, refusal)));

    /// <summary>The next call is answered with what is made of the quotes it was given, by id.</summary>
    public FakeModel Says(Func<IReadOnlyDictionary<string, string>, string> content)
    {
        answers.Enqueue((context, request) =>
        {
            var data = JsonNode.Parse((string)request["messages"]![1]!["content"]!)!;
            var quotes = data["quotes"]!.AsArray().ToDictionary(q => (string)q!["id"]!, q => (string)q!["text"]!, StringComparer.Ordinal);
            return context.Response.WriteAsync(Envelope(content(quotes), "stop", null));
        });
        return this;
    }

    /// <summary>The next call is answered with a status and body.</summary>
    public FakeModel Fails(int status, string body, string? retryAfter = null) => Does(c =>
    {
        c.Response.StatusCode = status;
        if (retryAfter is not null)
        {
            c.Response.Headers.RetryAfter = retryAfter;
        }

        return c.Response.WriteAsync(body);
    });

    /// <summary>The next call is answered by the test's own means.</summary>
    public FakeModel Does(Func<HttpContext, Task> answer)
    {
        answers.Enqueue((context, _) => answer(context));
        return this;
    }

    /// <summary>An answer in the form that is asked for.</summary>
    public static string Prose(params (string Text, string[] Ids)[] sentences) =>
        JsonSerializer.Serialize(new { sentences = sentences.Select(s => new { text = s.Text, ids = s.Ids }) });

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        await app.StopAsync(atOnce.Token);
        await app.DisposeAsync();
    }

    private static string Envelope(string content, string finish, string? refusal) => new JsonObject
    {
        ["id"] = "cmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1_780_000_000,
        ["model"] = AnsweredName,
        ["choices"] = new JsonArray(new JsonObject
        {
            ["index"] = 0,
            ["finish_reason"] = finish,
            ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = refusal is null ? content : null, ["refusal"] = refusal },
        }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = 21, ["completion_tokens"] = 9, ["total_tokens"] = 30 },
    }.ToJsonString();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        Requests.Enqueue(body);
        Keys.Enqueue(context.Request.Headers.Authorization.ToString());
        context.Response.ContentType = "application/json";
        if (answers.TryDequeue(out var answer))
        {
            await answer(context, JsonNode.Parse(body)!);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status501NotImplemented;
            await context.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"no answer was planned for call {Requests.Count}"));
        }
    }
}
