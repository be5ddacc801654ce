using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>One version of a guardrail, written once and never changed: a finding that names it can always be explained.</summary>
public sealed class GuardrailVersion : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long GuardrailId { get; set; }

    /// <summary>1, 2, 3, ...</summary>
    public int Version { get; set; }

    /// <summary>The guardrail as JSON; see <see cref="GuardrailJson"/>.</summary>
    public string Definition { get; set; } = "";

    /// <summary>What changed against the version before, in a sentence.</summary>
    public string Change { get; set; } = "";

    public CallerKind AuthorKind { get; set; }

    public long AuthorId { get; set; }

    public string AuthorName { get; set; } = "";

    public DateTimeOffset At { get; set; }
}
