using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Guardrails.Publishing;

namespace EmpathyConsole.Application.Guardrails.Drafts;

/// <summary>The one working copy of a guardrail, kept with every edit. No text is judged by it.</summary>
public sealed class GuardrailDraft : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long GuardrailId { get; set; }

    /// <summary>The guardrail as JSON; see <see cref="GuardrailJson"/>.</summary>
    public string Definition { get; set; } = "";

    /// <summary>The version it was begun from; 0 for a new guardrail.</summary>
    public int BaseVersion { get; set; }

    /// <summary>Where it came from, for a person: "Brand guide 2026.pdf: We never shout."; empty when somebody wrote it here.</summary>
    public string Origin { get; set; } = "";

    /// <summary>Team members who wrote in it.</summary>
    public IReadOnlyList<long> Writers { get; set; } = [];

    public IReadOnlyList<Acknowledgement> Acknowledged { get; set; } = [];

    public string ChangedByName { get; set; } = "";

    public DateTimeOffset ChangedAt { get; set; }

    public int Revision { get; set; }
}
