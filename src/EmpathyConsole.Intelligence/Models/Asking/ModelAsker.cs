using EmpathyConsole.Intelligence.Models.Failures;
using Microsoft.Extensions.AI;

namespace EmpathyConsole.Intelligence.Models.Asking;

/// <summary>
/// The one way to ask a model, whatever its protocol: in the strictest form it takes, a few at a time, with a timeout, retries that are
/// ours, and a budget. Every expected failure comes back as a value.
/// </summary>
public sealed class ModelAsker : IDisposable
{
    private readonly IChatClient client;
    private readonly ModelAbilities abilities;
    private readonly TimeProvider time;
    private readonly SemaphoreSlim slots;

    internal ModelAsker(IChatClient client, ModelSettings settings, ModelAbilities abilities, TimeProvider time)
    {
        (this.client, Settings, this.abilities, this.time) = (client, settings, abilities, time);
        slots = new(settings.Concurrency);
    }

    /// <summary>Whom it asks, and within which limits.</summary>
    public ModelSettings Settings { get; }

    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<ModelAnswer> AskAsync(ModelQuestion question, ModelBudget budget, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(budget);
        await slots.WaitAsync(cancellation);
        try
        {
            return await InTurnAsync(question, budget, cancellation);
        }
        finally
        {
            slots.Release();
        }
    }

    /// <summary>An answer asked for in this form was of use, so it is asked for in it from now on.</summary>
    public void Remember(ModelAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        abilities.Remember(Settings, new(answer.Form, answer.Streamed));
    }

    public void Dispose()
    {
        client.Dispose();
        slots.Dispose();
    }

    private async Task<ModelAnswer> InTurnAsync(ModelQuestion question, ModelBudget budget, CancellationToken cancellation)
    {
        var first = abilities.Of(Settings) ?? ModelAbility.Most;
        var ability = question.Below is { } unusable && unusable >= first.Form ? first with { Form = Plainer(unusable) } : first;
        ModelAnswer? refused = null;
        for (var (calls, retries) = (1, 0); ; calls++)
        {
            if (budget.IsSpent)
            {
                return new("", new(ModelFailureKind.OverBudget)) { Calls = calls - 1 };
            }

            var answer = await OnceAsync(question, ability, budget, cancellation) with { Calls = calls };
            if (answer.Failure is not { } failure)
            {
                if (question.Below is null && ability != first)
                {
                    abilities.Remember(Settings, ability);
                }

                return answer;
            }

            if (Plainer(failure, ability) is { } plainer)
            {
                (ability, refused) = (plainer, refused ?? answer);
                continue;
            }

            if (question.IsPatient && retries < Settings.Retries && failure.MayPass && (failure.RetryAfter ?? Settings.Pause * (1 << retries)) is var wait && wait <= Settings.LongestWait)
            {
                retries++;
                await Task.Delay(wait, time, cancellation);
                continue;
            }

            // asked in every form and refused in every one: it was not the form
            return failure.IsAboutForm && refused is not null ? refused with { Calls = calls } : answer;
        }
    }

    /// <summary>What to try next after a refusal of the form; null when it was something else, or the plainest was refused.</summary>
    private ModelAbility? Plainer(ModelFailure failure, ModelAbility ability) =>
        failure.IsAboutForm && ability.Form != AnswerForm.Plain ? ability with { Form = Plainer(ability.Form) }
        : ability.Streams && (failure.IsAboutForm || failure.Why == NoStream) ? ability with { Streams = false }
        : null;

    // Anthropic's protocol knows a schema or nothing
    private AnswerForm Plainer(AnswerForm form) => form == AnswerForm.Schema && Settings.Kind != ModelKind.Anthropic ? AnswerForm.Json : AnswerForm.Plain;

    private const string NoStream = "it was not the stream that was asked for";

    private async Task<ModelAnswer> OnceAsync(ModelQuestion question, ModelAbility ability, ModelBudget budget, CancellationToken cancellation)
    {
        var options = new ChatOptions
        {
            MaxOutputTokens = Settings.MaxOutputTokens,
            ResponseFormat = ability.Form switch
            {
                AnswerForm.Schema => ChatResponseFormat.ForJsonSchema(question.Schema, question.SchemaName),
                AnswerForm.Json => ChatResponseFormat.Json,
                _ => null,
            },
        };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Settings.Timeout);
        var gathered = new AnswerGathering();
        var started = time.GetTimestamp();
        ModelFailure? failure;
        try
        {
            if (ability.Streams)
            {
                await foreach (var update in client.GetStreamingResponseAsync(question.Messages, options, limit.Token))
                {
                    gathered.Add(update);
                }
            }
            else
            {
                gathered.Add(await client.GetResponseAsync(question.Messages, options, limit.Token));
            }

            failure = gathered.Failure;
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (Exception e) when (FailureReading.Of(e) is { } read)
        {
            // nothing at all in a stream is a server that answers whole
            failure = ability.Streams && gathered.IsEmpty && e is ModelException && read is { Kind: ModelFailureKind.Unavailable, Status: null } ? new(ModelFailureKind.Malformed, Why: NoStream) : read;
        }

        var answer = gathered.Answer(failure) with { Took = time.GetElapsedTime(started), Form = ability.Form, Streamed = ability.Streams };
        if (failure is null or { Status: null })
        {
            budget.Add(answer.InputTokens, question.Messages.Sum(m => m.Text.Length), answer.OutputTokens, answer.Text.Length);
        }

        return answer;
    }
}
