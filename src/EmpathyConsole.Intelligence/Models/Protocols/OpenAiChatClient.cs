using System.ClientModel;
using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using EmpathyConsole.Intelligence.Models.Failures;
using Microsoft.Extensions.AI;
using OpenAI;
using Protocol = OpenAI.Chat;

namespace EmpathyConsole.Intelligence.Models.Protocols;

/// <summary>The chat completions protocol behind <see cref="IChatClient"/>, whole or streamed, no tools. What it throws is told apart by <see cref="ModelAsker"/>.</summary>
internal sealed class OpenAiChatClient : IChatClient
{
    private readonly HttpClient http;
    private readonly Protocol.ChatClient inner;
    private readonly ChatClientMetadata metadata;
    private readonly bool namesCompletionTokens;

    public OpenAiChatClient(ModelSettings settings, HttpClient http)
    {
        this.http = http;
        var endpoint = settings.Endpoint!;

        // OpenAI's and Azure's newer models refuse max_tokens; most local servers know nothing else
        namesCompletionTokens = endpoint.Host.EndsWith(".openai.com", StringComparison.OrdinalIgnoreCase) || endpoint.Host.EndsWith(".azure.com", StringComparison.OrdinalIgnoreCase);
        metadata = new("openai-compatible", endpoint, settings.Name);
        var options = new OpenAIClientOptions
        {
            Endpoint = endpoint,
            NetworkTimeout = settings.Timeout,
            Transport = new HttpClientPipelineTransport(http),

            // the asker retries, the same for every protocol; the package would wait for as long as a server says
            RetryPolicy = new ClientRetryPolicy(0),
            ClientLoggingOptions = new() { EnableLogging = false },
        };
        inner = new(settings.Name, new ApiKeyCredential(settings.Key.IsPresent ? settings.Key.Reveal() : "none"), options);
    }

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        Protocol.ChatCompletion answer = await inner.CompleteChatAsync(messages.Select(Message), Options(options), cancellationToken);
        var message = new ChatMessage(ChatRole.Assistant, string.Concat(answer.Content.Select(p => p.Text)));
        if (!string.IsNullOrEmpty(answer.Refusal))
        {
            message.Contents.Add(new ErrorContent("The model declined."));
        }

        return new(message) { ResponseId = answer.Id, ModelId = answer.Model, FinishReason = Finish(answer.FinishReason), Usage = Usage(answer.Usage) };
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var ended = false;
        await foreach (var update in inner.CompleteChatStreamingAsync(messages.Select(Message), Options(options), cancellationToken))
        {
            ended |= update.FinishReason is not null;
            var shown = new ChatResponseUpdate
            {
                Role = ChatRole.Assistant,
                ResponseId = update.CompletionId,
                ModelId = update.Model,
                FinishReason = update.FinishReason is { } reason ? Finish(reason) : null,
                Contents = [.. update.ContentUpdate.Where(p => p.Text?.Length > 0).Select(p => new TextContent(p.Text))],
            };
            if (!string.IsNullOrEmpty(update.RefusalUpdate))
            {
                shown.Contents.Add(new ErrorContent("The model declined."));
            }

            if (Usage(update.Usage) is { } usage)
            {
                shown.Contents.Add(new UsageContent(usage));
            }

            yield return shown;
        }

        if (!ended)
        {
            // the package takes a stream that was cut off for one that has ended
            throw new ModelException(new ModelFailure(ModelFailureKind.Unavailable));
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is not null ? null : serviceType == typeof(ChatClientMetadata) ? metadata : serviceType.IsInstanceOfType(this) ? this : null;
    }

    public void Dispose() => http.Dispose();

    private static Protocol.ChatMessage Message(ChatMessage message) =>
        message.Role == ChatRole.System ? new Protocol.SystemChatMessage(message.Text)
        : message.Role == ChatRole.Assistant ? new Protocol.AssistantChatMessage(message.Text)
        : new Protocol.UserChatMessage(message.Text);

    private static UsageDetails? Usage(Protocol.ChatTokenUsage? usage) =>
        usage is null ? null : new() { InputTokenCount = usage.InputTokenCount, OutputTokenCount = usage.OutputTokenCount, TotalTokenCount = usage.TotalTokenCount };

    private static ChatFinishReason? Finish(Protocol.ChatFinishReason reason) => reason switch
    {
        Protocol.ChatFinishReason.Stop => ChatFinishReason.Stop,
        Protocol.ChatFinishReason.Length => ChatFinishReason.Length,
        Protocol.ChatFinishReason.ContentFilter => ChatFinishReason.ContentFilter,
        _ => null,
    };

    private Protocol.ChatCompletionOptions Options(ChatOptions? options)
    {
        var mapped = new Protocol.ChatCompletionOptions();
        if (options?.MaxOutputTokens is { } most)
        {
            if (namesCompletionTokens)
            {
                mapped.MaxOutputTokenCount = most;
            }
            else
            {
#pragma warning disable SCME0001 // the only way to name max_tokens
                mapped.Patch.Set("$.max_tokens"u8, most);
#pragma warning restore SCME0001
            }
        }

        if (options?.ResponseFormat is ChatResponseFormatJson json)
        {
            mapped.ResponseFormat = json.Schema is { } schema
                ? Protocol.ChatResponseFormat.CreateJsonSchemaFormat(json.SchemaName ?? "answer", BinaryData.FromString(schema.GetRawText()), jsonSchemaIsStrict: true)
                : Protocol.ChatResponseFormat.CreateJsonObjectFormat();
        }

        return mapped;
    }
}
