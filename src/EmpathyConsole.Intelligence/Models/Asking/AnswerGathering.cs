using System.Text;
using EmpathyConsole.Intelligence.Models.Failures;
using Microsoft.Extensions.AI;

namespace EmpathyConsole.Intelligence.Models.Asking;

/// <summary>Puts an answer together from what comes.</summary>
internal sealed class AnswerGathering
{
    private readonly StringBuilder text = new();
    private string model = "";
    private long input;
    private long output;
    private bool declined;
    private ChatFinishReason? finish;

    /// <summary>Nothing came at all.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>What the answer says of itself; null when it is whole.</summary>
    public ModelFailure? Failure =>
        declined ? new(ModelFailureKind.Refused)
        : finish == ChatFinishReason.ContentFilter ? new(ModelFailureKind.Filtered)
        : finish == ChatFinishReason.Length ? new(ModelFailureKind.Truncated)
        : null;

    public void Add(ChatResponseUpdate update)
    {
        IsEmpty = false;
        model = update.ModelId is { Length: > 0 } id ? id : model;
        finish = update.FinishReason ?? finish;
        foreach (var content in update.Contents)
        {
            Add(content);
        }
    }

    public void Add(ChatResponse response)
    {
        IsEmpty = false;
        (model, finish) = (response.ModelId ?? "", response.FinishReason);
        foreach (var content in response.Messages.SelectMany(m => m.Contents))
        {
            Add(content);
        }

        Add(response.Usage);
    }

    // a model that declines says so in words of its own; they are nobody's concept
    public ModelAnswer Answer(ModelFailure? failure) =>
        new(failure is { Kind: ModelFailureKind.Refused or ModelFailureKind.Filtered } ? "" : text.ToString(), failure, model, input, output);

    private void Add(AIContent content)
    {
        if (content is TextContent words)
        {
            text.Append(words.Text);
        }

        declined |= content is ErrorContent;
        Add((content as UsageContent)?.Details);
    }

    // some servers count on with every piece, so the last word holds
    private void Add(UsageDetails? usage) =>
        (input, output) = (Math.Max(input, usage?.InputTokenCount ?? 0), Math.Max(output, usage?.OutputTokenCount ?? 0));
}
