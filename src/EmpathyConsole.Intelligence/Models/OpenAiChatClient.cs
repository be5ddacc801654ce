using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI;
using Protocol = OpenAI.Chat;

namespace EmpathyConsole.Intelligence.Models;

/// <summary>The chat completions protocol behind <see cref="IChatClient"/>: whole answers, no tools. It fails with <see cref="ModelException"/> only.</summary>
internal sealed class OpenAiChatClient : IChatClient
{
    private readonly HttpClient http;
    private readonly TimeSpan timeout;
    private readonly TimeProvider time;
    private readonly Protocol.ChatClient inner;
    private readonly ChatClientMetadata metadata;
    private readonly bool namesCompletionTokens;

    public OpenAiChatClient(ModelSettings settings, HttpClient http, TimeProvider time)
    {
        (this.http, this.time, timeout) = (http, time, settings.Timeout);
        var endpoint = settings.Endpoint!;
        // OpenAI's and Azure's newer models refuse max_tokens; most local servers know nothing else
        namesCompletionTokens = endpoint.Host.EndsWith(".openai.com", StringComparison.OrdinalIgnoreCase) || endpoint.Host.EndsWith(".azure.com", StringComparison.OrdinalIgnoreCase);
        metadata = new("openai-compatible", endpoint, settings.Name);
        var options = new OpenAIClientOptions
        {
            Endpoint = endpoint,
            NetworkTimeout = settings.Timeout,
            Transport = new HttpClientPipelineTransport(http),
            // a person waits: a server in trouble is said at once, and the person decides whether to try again
            RetryPolicy = new ClientRetryPolicy(0),
            ClientLoggingOptions = new() { EnableLogging = false },
        };
        inner = new(settings.Name, new ApiKeyCredential(settings.Key.IsPresent ? settings.Key.Reveal() : "none"), options);
    }

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        try
        {
            Protocol.ChatCompletion answer = await inner.CompleteChatAsync(messages.Select(Message), Options(options), limit.Token);
            var message = new ChatMessage(ChatRole.Assistant, string.Concat(answer.Content.Select(p => p.Text)));
            if (!string.IsNullOrEmpty(answer.Refusal))
            {
                message.Contents.Add(new ErrorContent("The model declined."));
            }

            return new(message)
            {
                ResponseId = answer.Id,
                ModelId = answer.Model,
                CreatedAt = answer.CreatedAt,
                FinishReason = Finish(answer.FinishReason),
                Usage = answer.Usage is { } usage ? new() { InputTokenCount = usage.InputTokenCount, OutputTokenCount = usage.OutputTokenCount, TotalTokenCount = usage.TotalTokenCount } : null,
            };
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (Exception e) when (Failure(e) is { } failure)
        {
            throw new ModelException(failure);
        }
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
        {
            yield return update;
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

        if (options?.ResponseFormat is ChatResponseFormatJson)
        {
            mapped.ResponseFormat = Protocol.ChatResponseFormat.CreateJsonObjectFormat();
        }

        return mapped;
    }

    private ModelFailure? Failure(Exception e) => e switch
    {
        OperationCanceledException or TimeoutException => new(ModelFailureKind.Timeout),
        ClientResultException { Status: 401 or 403 } c => new(ModelFailureKind.Auth, c.Status),
        ClientResultException { Status: 429 } c => new(ModelFailureKind.RateLimited, c.Status, RetryAfter(c)),
        ClientResultException { Status: 408 } c => new(ModelFailureKind.Timeout, c.Status),
        ClientResultException { Status: 0 } => new(ModelFailureKind.Unavailable),
        ClientResultException c => new(ModelFailureKind.Unavailable, c.Status, RetryAfter(c)),
        HttpRequestException or IOException => new(ModelFailureKind.Unavailable),
        // what the package throws over an envelope that is not a chat completion
        JsonException or InvalidOperationException or FormatException or ArgumentException or KeyNotFoundException => new(ModelFailureKind.Malformed),
        AggregateException many => Failure(many.InnerExceptions[0]),
        _ => null,
    };

    private TimeSpan? RetryAfter(ClientResultException e)
    {
        if (e.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var text) != true)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && at > time.GetUtcNow() ? at - time.GetUtcNow()
            : null;
    }
}
