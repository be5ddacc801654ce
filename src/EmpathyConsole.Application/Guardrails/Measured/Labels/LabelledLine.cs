using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Guardrails.Measured.Labels;

/// <summary>A text somebody marked as one a family must fire on, or must leave alone. The same text stands once a family.</summary>
public sealed class LabelledLine : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public string Text { get; set; } = "";

    /// <summary>What the text is known again by; see <see cref="Domain.Guardrails.Measured.LabelKey"/>.</summary>
    public string Hash { get; set; } = "";

    public GuardrailFamily Family { get; set; }

    /// <summary>True when the family, or the one guardrail, must fire; false when the family must leave it alone.</summary>
    public bool MustFire { get; set; }

    /// <summary>Slug of the one guardrail that must fire; empty when any of the family will do.</summary>
    public string Guardrail { get; set; } = "";

    /// <summary>What sort of text it is, in the workspace's own word; may be empty.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Where it was seen, so that texts of one place can be kept together; may be empty.</summary>
    public string Site { get; set; } = "";

    /// <summary>The upload it came with; null when somebody wrote it here.</summary>
    public long? UploadId { get; set; }

    public string ByName { get; set; } = "";

    public DateTimeOffset At { get; set; }

    public DateTimeOffset ChangedAt { get; set; }
}
