using System.Text.Json;
using EmpathyConsole.Intelligence.Models;
using Microsoft.Extensions.AI;

namespace EmpathyConsole.Intelligence.Voices.Prose;

/// <summary>
/// Asks a model what people mean by a theme. Quotes go as JSON data, the model has no tools, and what comes back is taken only if
/// <see cref="ProseCheck"/> finds nothing wrong with it; the model is told once what was wrong.
/// </summary>
public static class ProseWriter
{
    private const int Tries = 2;

    /// <param name="client">The model.</param>
    /// <param name="kind">Desire, fear, ...</param>
    /// <param name="label">The theme's name; data, like the quotes.</param>
    /// <param name="quotes">1 to 12 quotes with ids of their own.</param>
    /// <param name="mostTokens">Longest answer.</param>
    /// <param name="cancellation">Cancels the call.</param>
    public static async Task<ProseDraft> WriteAsync(IChatClient client, string kind, string label, IReadOnlyList<ProseQuote> quotes, int mostTokens, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(quotes);
        var data = JsonSerializer.Serialize(new { theme = new { kind, label }, quotes }, JsonSerializerOptions.Web);
        List<ChatMessage> messages = [new(ChatRole.System, Prompt.ThemeProse.Text), new(ChatRole.User, data)];
        var options = new ChatOptions { MaxOutputTokens = mostTokens, ResponseFormat = ChatResponseFormat.Json };
        var (input, output, why) = (0L, 0L, "");
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            var answer = await ModelCall.AskAsync(client, messages, options, cancellation);
            (input, output) = (input + answer.InputTokens, output + answer.OutputTokens);
            if (answer.Failure is { } failure)
            {
                return new([], failure, answer.Model, input, output, Repaired: false);
            }

            (var sentences, why) = ProseCheck.Read(answer.Text, quotes);
            if (why.Length == 0)
            {
                return new(sentences, null, answer.Model, input, output, attempt > 1);
            }

            messages.Add(new(ChatRole.Assistant, answer.Text));
            messages.Add(new(ChatRole.User, $"That can't be used: {why}. Answer again, following every rule, with the JSON object only."));
        }

        return new([], new(ModelFailureKind.Malformed, Why: why), "", input, output, Repaired: false);
    }
}
