using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Learnings;

/// <summary>What a person fills in. Only a title and a cause are needed to begin with.</summary>
public sealed record LearningDraft
{
    /// <summary>1 to 120 characters.</summary>
    public string Title { get; init; } = "";

    public LearningExample Example { get; init; } = LearningExample.Text;

    public string ExampleText { get; init; } = "";

    /// <summary>The verbatim or the concept.</summary>
    public long? ExampleId { get; init; }

    public int ExampleStart { get; init; }

    /// <summary>0 for the whole voice.</summary>
    public int ExampleLength { get; init; }

    public string Cause { get; init; } = "";

    public LearningChange Change { get; init; }

    public string Changed { get; init; } = "";

    /// <summary>A path of the console (/guardrails/...) or an address (https://...); or empty.</summary>
    public string ChangedLink { get; init; } = "";

    public string Before { get; init; } = "";

    public string After { get; init; } = "";

    /// <summary>A metric's slug, or null.</summary>
    public string? Metric { get; init; }

    public DateOnly? MetricFrom { get; init; }

    public DateOnly? MetricTo { get; init; }

    /// <summary>A team member, or null.</summary>
    public long? OwnerId { get; init; }

    /// <summary>Up to 10 words.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>How far it has come: it is changed when something was changed, measured when what that did is written down.</summary>
    public LearningState State => Change == LearningChange.None || Changed.Trim().Length == 0 ? LearningState.Open
        : After.Trim().Length > 0 ? LearningState.Measured
        : LearningState.Changed;
}
