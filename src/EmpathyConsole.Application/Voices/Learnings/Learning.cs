using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Learnings;

/// <summary>An example, its cause, what was changed and what it did.</summary>
public sealed class Learning : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public string Title { get; set; } = "";

    public LearningExample Example { get; set; } = LearningExample.Text;

    /// <summary>In free words; empty when a voice or a concept is the example.</summary>
    public string ExampleText { get; set; } = "";

    /// <summary>The verbatim or the concept.</summary>
    public long? ExampleId { get; set; }

    /// <summary>Of a quote from a voice; with length 0 the whole voice.</summary>
    public int ExampleStart { get; set; }

    public int ExampleLength { get; set; }

    public string Cause { get; set; } = "";

    public LearningChange Change { get; set; }

    /// <summary>Which prompt, rule, template, route or page, and how.</summary>
    public string Changed { get; set; } = "";

    /// <summary>Where the changed thing is to be found: a path of the console, or an address; or empty.</summary>
    public string ChangedLink { get; set; } = "";

    public string Before { get; set; } = "";

    public string After { get; set; } = "";

    /// <summary>Slug of a metric that shows it, or null.</summary>
    public string? Metric { get; set; }

    public DateOnly? MetricFrom { get; set; }

    /// <summary>Before this day.</summary>
    public DateOnly? MetricTo { get; set; }

    /// <summary>Follows from what is written, kept for the filter.</summary>
    public LearningState State { get; set; } = LearningState.Open;

    /// <summary>The team member who sees to it, or null.</summary>
    public long? OwnerId { get; set; }

    public IReadOnlyList<string> Tags { get; set; } = [];

    public string ByName { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    public string ChangedByName { get; set; } = "";

    public DateTimeOffset ChangedAt { get; set; }

    public int Revision { get; set; }
}
