using Microsoft.Extensions.AI;

namespace EmpathyConsole.Intelligence.Models;

/// <summary>Asks a model once; every expected failure comes back as a value.</summary>
public static class ModelCall
{
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<ModelAnswer> AskAsync(IChatClient client, IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(client);
        try
        {
            var response = await client.GetResponseAsync(messages, options, cancellation);
            var failure = response.Messages.SelectMany(m => m.Contents).OfType<ErrorContent>().Any() || response.FinishReason == ChatFinishReason.ContentFilter
                ? new ModelFailure(ModelFailureKind.Refused)
                : response.FinishReason == ChatFinishReason.Length ? new ModelFailure(ModelFailureKind.Truncated) : null;
            return new(failure is null ? response.Text : "", failure, response.ModelId ?? "", response.Usage?.InputTokenCount ?? 0, response.Usage?.OutputTokenCount ?? 0);
        }
        catch (ModelException e)
        {
            return new("", e.Failure);
        }
    }
}
