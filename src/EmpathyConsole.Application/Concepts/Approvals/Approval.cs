using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts.Approvals;

/// <summary>What a second person said about one concept, bound to its words.</summary>
public sealed class Approval : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long BriefId { get; set; }

    public long ConceptId { get; set; }

    /// <summary>The words it is about.</summary>
    public string ContentHash { get; set; } = "";

    public ApprovalDecision Decision { get; set; }

    /// <summary>Why it was sent back; empty for an approval without a remark.</summary>
    public string Reason { get; set; } = "";

    public long ById { get; set; }

    public string ByName { get; set; } = "";

    /// <summary>The set of rules that let it pass.</summary>
    public string RuleBookVersion { get; set; } = "";

    public DateTimeOffset At { get; set; }

    /// <summary>When it stopped standing; null while it stands.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Why it ended, for a person.</summary>
    public string EndedBecause { get; set; } = "";
}
