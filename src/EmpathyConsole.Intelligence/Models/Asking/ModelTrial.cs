using System.Text;
using System.Text.Json;
using EmpathyConsole.Intelligence.Models.Failures;
using Microsoft.Extensions.AI;

namespace EmpathyConsole.Intelligence.Models.Asking;

/// <summary>Asks a model for a sign of life in the form that everything else is asked for in, and finds out which form it takes.</summary>
public static class ModelTrial
{
    private const int Number = 41;
    private const int MostForms = 3;

    private static readonly JsonElement Schema = JsonDocument.Parse("""
        {"type":"object","properties":{"answer":{"type":"integer"}},"required":["answer"],"additionalProperties":false}
        """).RootElement;

    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static async Task<TrialResult> RunAsync(ModelAsker asker, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(asker);
        var question = new ModelQuestion([new(ChatRole.System, Prompt.Trial.Text), new(ChatRole.User, JsonSerializer.Serialize(new { number = Number }))], Schema, "trial") { IsPatient = false };
        var (input, output, calls) = (0L, 0L, 0);
        for (var form = 1; ; form++)
        {
            var answer = await asker.AskAsync(question, ModelBudget.Unlimited(), cancellation);
            (input, output, calls) = (input + answer.InputTokens, output + answer.OutputTokens, calls + answer.Calls);
            var right = answer.Failure is null && Says(answer.Text);
            if (right)
            {
                asker.Remember(answer);
            }

            if (right || answer.Failure is not null || form == MostForms || answer.Form == AnswerForm.Plain)
            {
                var failure = right ? null : answer.Failure ?? new ModelFailure(ModelFailureKind.Malformed, Why: "it answers, but not in the form that was asked for");
                return new(failure, answer.Form, answer.Streamed, answer.Model, answer.Took, input, output, calls);
            }

            question = question with { Below = answer.Form };
        }
    }

    private static bool Says(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text).AsSpan();
        for (var at = bytes.IndexOf((byte)'{'); at >= 0;)
        {
            var reader = new Utf8JsonReader(bytes[at..]);
            try
            {
                using var document = JsonDocument.ParseValue(ref reader);
                if (document.RootElement.TryGetProperty("answer", out var answer))
                {
                    return answer.ValueKind == JsonValueKind.Number ? answer.TryGetInt32(out var n) && n == Number + 1 : answer.ToString() == "42";
                }
            }
            catch (JsonException)
            {
                // not an object that begins here
            }

            var next = bytes[(at + 1)..].IndexOf((byte)'{');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
