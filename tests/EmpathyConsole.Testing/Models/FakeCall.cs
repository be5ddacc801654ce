using System.Text.Json;
using System.Text.Json.Nodes;
using EmpathyConsole.Intelligence.Models;
using Microsoft.AspNetCore.Http;

namespace EmpathyConsole.Testing.Models;

/// <summary>One call to the server of a test, and the ways to answer it in the protocol it came in.</summary>
/// <param name="Number">From 1, over the server's life.</param>
public sealed record FakeCall(HttpContext Context, ModelKind Protocol, JsonNode Body, int Number)
{
    private const int Piece = 40;

    public bool Streamed => Body["stream"]?.GetValue<bool>() == true;

    /// <summary>The form it was asked in: "schema", "json" or "plain".</summary>
    public string Form => (string?)Body["response_format"]?["type"] switch
    {
        "json_schema" => "schema",
        "json_object" => "json",
        _ => Body["output_config"]?["format"] is null ? "plain" : "schema",
    };

    /// <summary>The data of the question: its first message that is no prompt.</summary>
    public JsonNode Data => JsonNode.Parse(Words(Messages.First(m => (string?)m!["role"] == "user")!))!;

    /// <summary>Whether something was asked again after an answer.</summary>
    public bool IsRepair => Messages.Any(m => (string?)m!["role"] == "assistant");

    private JsonArray Messages => Body["messages"]!.AsArray();

    private bool IsAnthropic => Protocol == ModelKind.Anthropic;

    public Task SayAsync(string content, string finish = "stop", string? refusal = null, string model = FakeModel.AnsweredName, bool usage = true) => Streamed
        ? StreamAsync([.. content.Chunk(Piece).Select(p => new string(p))], finish, refusal, model, usage)
        : Context.Response.WriteAsync(Whole(content, finish, refusal, model, usage), Context.RequestAborted);

    public Task FailAsync(int status, string body, string? retryAfter = null)
    {
        Context.Response.StatusCode = status;
        if (retryAfter is not null)
        {
            Context.Response.Headers.RetryAfter = retryAfter;
        }

        return Context.Response.WriteAsync(body, Context.RequestAborted);
    }

    /// <summary>Sends the beginning of an answer, and leaves the rest to the test.</summary>
    public async Task BeginAsync(string content)
    {
        if (!Streamed)
        {
            var whole = Whole(content, "stop", null, FakeModel.AnsweredName, usage: true);
            Context.Response.ContentLength = whole.Length;
            await Context.Response.WriteAsync(whole[..(whole.Length / 2)], Context.RequestAborted);
            await Context.Response.Body.FlushAsync(Context.RequestAborted);
            return;
        }

        await OpenAsync(FakeModel.AnsweredName, usage: true);
        foreach (var piece in content.Chunk(Piece))
        {
            await SendAsync(Delta(new(piece)));
        }
    }

    /// <summary>Sends something in the midst of a stream.</summary>
    public Task SendAsync(string data, string? name = null) => WriteAsync($"{(IsAnthropic ? $"event: {name ?? "content_block_delta"}\n" : "")}data: {data}\n\n");

    private static string Words(JsonNode message) =>
        message["content"] is JsonArray parts ? string.Concat(parts.Select(p => (string?)p!["text"])) : (string)message["content"]!;

    private async Task StreamAsync(string[] pieces, string finish, string? refusal, string model, bool usage)
    {
        await OpenAsync(model, usage);
        foreach (var piece in pieces)
        {
            await SendAsync(Delta(piece));
        }

        if (IsAnthropic)
        {
            await SendAsync("""{"type":"content_block_stop","index":0}""", "content_block_stop");
            await SendAsync($$$"""{"type":"message_delta","delta":{"stop_reason":"{{{Stop(finish, refusal)}}}","stop_sequence":null},"usage":{"output_tokens":{{{(usage ? 9 : 0)}}}}}""", "message_delta");
            await SendAsync("""{"type":"message_stop"}""", "message_stop");
            return;
        }

        if (refusal is not null)
        {
            await SendAsync(Chunk(new JsonObject { ["refusal"] = refusal }, null));
        }

        await SendAsync(Chunk([], finish));
        if (usage)
        {
            await SendAsync("""{"id":"c1","object":"chat.completion.chunk","created":1780000000,"model":"m","choices":[],"usage":{"prompt_tokens":21,"completion_tokens":9,"total_tokens":30}}""".Replace("\"m\"", JsonSerializer.Serialize(model)));
        }

        await SendAsync("[DONE]");
    }

    private Task OpenAsync(string model, bool usage)
    {
        Context.Response.ContentType = "text/event-stream";
        if (!IsAnthropic)
        {
            return SendAsync(Chunk(new JsonObject { ["role"] = "assistant", ["content"] = "" }, null, model));
        }

        var start = new JsonObject { ["type"] = "message_start", ["message"] = Message([], null, model, usage ? 21 : 0, usage ? 1 : 0) };
        return WriteAsync($"event: message_start\ndata: {start.ToJsonString()}\n\nevent: content_block_start\ndata: {{\"type\":\"content_block_start\",\"index\":0,\"content_block\":{{\"type\":\"text\",\"text\":\"\"}}}}\n\n");
    }

    private async Task WriteAsync(string text)
    {
        await Context.Response.WriteAsync(text, Context.RequestAborted);
        await Context.Response.Body.FlushAsync(Context.RequestAborted);
    }

    private string Delta(string piece) => IsAnthropic
        ? new JsonObject { ["type"] = "content_block_delta", ["index"] = 0, ["delta"] = new JsonObject { ["type"] = "text_delta", ["text"] = piece } }.ToJsonString()
        : Chunk(new JsonObject { ["content"] = piece }, null);

    private static string Chunk(JsonObject delta, string? finish, string model = FakeModel.AnsweredName) => new JsonObject
    {
        ["id"] = "c1",
        ["object"] = "chat.completion.chunk",
        ["created"] = 1_780_000_000,
        ["model"] = model,
        ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["delta"] = delta, ["finish_reason"] = finish }),
    }.ToJsonString();

    private string Whole(string content, string finish, string? refusal, string model, bool usage)
    {
        if (IsAnthropic)
        {
            JsonArray parts = [new JsonObject { ["type"] = "text", ["text"] = refusal ?? content }];
            return Message(parts, Stop(finish, refusal), model, usage ? 21 : 0, usage ? 9 : 0).ToJsonString();
        }

        var whole = new JsonObject
        {
            ["id"] = "c1",
            ["object"] = "chat.completion",
            ["created"] = 1_780_000_000,
            ["model"] = model,
            ["choices"] = new JsonArray(new JsonObject
            {
                ["index"] = 0,
                ["finish_reason"] = finish,
                ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = refusal is null ? content : null, ["refusal"] = refusal },
            }),
        };
        if (usage)
        {
            whole["usage"] = new JsonObject { ["prompt_tokens"] = 21, ["completion_tokens"] = 9, ["total_tokens"] = 30 };
        }

        return whole.ToJsonString();
    }

    private static JsonObject Message(JsonArray content, string? stop, string model, int input, int output) => new()
    {
        ["id"] = "m1",
        ["type"] = "message",
        ["role"] = "assistant",
        ["model"] = model,
        ["content"] = content,
        ["stop_reason"] = stop,
        ["stop_sequence"] = null,
        ["usage"] = new JsonObject { ["input_tokens"] = input, ["output_tokens"] = output },
    };

    // Anthropic has no filter of its own in its answers; a refusal is what it says
    private static string Stop(string finish, string? refusal) => refusal is not null || finish == "content_filter" ? "refusal" : finish == "length" ? "max_tokens" : "end_turn";
}
