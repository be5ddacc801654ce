using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Guardrails.Publishing;

namespace EmpathyConsole.Application.Guardrails.Publishing;

/// <summary>A second CX lead is asked to let a version judge, or to let the live one fall silent.</summary>
public sealed class GuardrailProposal : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long GuardrailId { get; set; }

    public ProposalKind Kind { get; set; }

    /// <summary>The version to publish, or the live one to retire.</summary>
    public int Version { get; set; }

    /// <summary>The version's hash when it was proposed.</summary>
    public string Hash { get; set; } = "";

    /// <summary>Why, in the author's words; may be empty.</summary>
    public string Note { get; set; } = "";

    public long AuthorId { get; set; }

    public string AuthorName { get; set; } = "";

    /// <summary>Everybody who wrote in the draft, the author too: none of them may approve.</summary>
    public IReadOnlyList<long> Writers { get; set; } = [];

    /// <summary>Former picks that were acknowledged one by one.</summary>
    public IReadOnlyList<Acknowledgement> Acknowledged { get; set; } = [];

    public DateTimeOffset At { get; set; }

    public ProposalState State { get; set; }

    public string DecidedByName { get; set; } = "";

    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>Why it was sent back.</summary>
    public string Answer { get; set; } = "";

    /// <summary>Refuses the later of two decisions at once.</summary>
    public int Revision { get; set; }
}
