using System.Text.Json;
using EmpathyConsole.Intelligence.Models;
using EmpathyConsole.Intelligence.Models.Asking;
using EmpathyConsole.Intelligence.Models.Failures;
using Microsoft.Extensions.AI;

namespace EmpathyConsole.Intelligence.Voices.Prose;

/// <summary>
/// Asks a model what people mean by a theme. Quotes go as JSON data, the model has no tools, and what comes back is taken only if
/// <see cref="ProseCheck"/> finds nothing wrong with it; the model is told once what was wrong.
/// </summary>
public static class ProseWriter
{
    private const int Tries = 2;

    private static readonly JsonElement Schema = JsonDocument.Parse("""
        {"type":"object","properties":{"sentences":{"type":"array","items":{"type":"object","properties":
        {"text":{"type":"string"},"ids":{"type":"array","items":{"type":"string"}}},"required":["text","ids"],"additionalProperties":false}}},
        "required":["sentences"],"additionalProperties":false}
        """).RootElement;

    /// <param name="asker">Asks the model.</param>
    /// <param name="kind">Desire, fear, ...</param>
    /// <param name="label">The theme's name; data, like the quotes.</param>
    /// <param name="quotes">1 to 12 quotes with ids of their own.</param>
    /// <param name="cancellation">Cancels the call.</param>
    public static async Task<ProseDraft> WriteAsync(ModelAsker asker, string kind, string label, IReadOnlyList<ProseQuote> quotes, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(asker);
        ArgumentNullException.ThrowIfNull(quotes);
        var data = JsonSerializer.Serialize(new { theme = new { kind, label }, quotes }, JsonSerializerOptions.Web);

        // a person waits: a server in trouble is said at once, and the person decides whether to try again
        var question = new ModelQuestion([new(ChatRole.System, Prompt.ThemeProse.Text), new(ChatRole.User, data)], Schema, "prose") { IsPatient = false };
        var (input, output, why) = (0L, 0L, "");
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            var answer = await asker.AskAsync(question, ModelBudget.Unlimited(), cancellation);
            (input, output) = (input + answer.InputTokens, output + answer.OutputTokens);
            if (answer.Failure is { } failure)
            {
                return new([], failure, answer.Model, input, output, Repaired: false);
            }

            (var sentences, why) = ProseCheck.Read(answer.Text, quotes);
            if (why.Length == 0)
            {
                asker.Remember(answer);
                return new(sentences, null, answer.Model, input, output, attempt > 1);
            }

            question = question with
            {
                Messages = [.. question.Messages, new(ChatRole.Assistant, answer.Text), new(ChatRole.User, $"That can't be used: {why}. Answer again, following every rule, with the JSON object only.")],

                // an answer without any object may be the server's doing
                Below = answer.Text.Contains('{', StringComparison.Ordinal) ? null : answer.Form,
            };
        }

        return new([], new(ModelFailureKind.Malformed, Why: why), "", input, output, Repaired: false);
    }
}
