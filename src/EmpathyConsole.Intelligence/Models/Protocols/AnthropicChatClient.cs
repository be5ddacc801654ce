using System.Runtime.CompilerServices;
using Anthropic;
using EmpathyConsole.Intelligence.Models.Failures;
using Microsoft.Extensions.AI;

namespace EmpathyConsole.Intelligence.Models.Protocols;

/// <summary>Anthropic's messages by its package. What differs is put straight: a refusal is a refusal and no filter, and a stream that was cut off has not ended.</summary>
internal sealed class AnthropicChatClient : IChatClient
{
    private readonly HttpClient http;
    private readonly IChatClient inner;
    private readonly AnthropicClient client;

    public AnthropicChatClient(ModelSettings settings, HttpClient http)
    {
        this.http = http;
        client = new()
        {
            // always named, or the package looks for keys and addresses of its own in the environment
            ApiKey = settings.Key.IsPresent ? settings.Key.Reveal() : "none",
            BaseUrl = settings.Endpoint!.AbsoluteUri,
            HttpClient = http,
            MaxRetries = 0,
            Timeout = settings.Timeout,
        };
        inner = client.AsIChatClient(settings.Name, settings.MaxOutputTokens);
    }

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var answer = await inner.GetResponseAsync(messages, options, cancellationToken);
        if (answer.FinishReason == ChatFinishReason.ContentFilter)
        {
            answer.Messages.Add(new(ChatRole.Assistant, [new ErrorContent("The model declined.")]));
        }

        return answer;
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var ended = false;
        await foreach (var update in inner.GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            ended |= update.FinishReason is not null;
            if (update.FinishReason == ChatFinishReason.ContentFilter)
            {
                update.Contents.Add(new ErrorContent("The model declined."));
            }

            yield return update;
        }

        if (!ended)
        {
            throw new ModelException(new ModelFailure(ModelFailureKind.Unavailable));
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => inner.GetService(serviceType, serviceKey);

    public void Dispose()
    {
        inner.Dispose();
        client.Dispose();
        http.Dispose();
    }
}
