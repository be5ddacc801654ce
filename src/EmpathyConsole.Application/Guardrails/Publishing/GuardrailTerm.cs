using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Guardrails.Publishing;

namespace EmpathyConsole.Application.Guardrails.Publishing;

/// <summary>A time in which a version judged, live or in the shadow. Only a version that had a live term can be rolled back to.</summary>
public sealed class GuardrailTerm : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long GuardrailId { get; set; }

    public int Version { get; set; }

    /// <summary>Live or Shadow.</summary>
    public VersionStage Stage { get; set; }

    public DateTimeOffset From { get; set; }

    /// <summary>Null while it lasts.</summary>
    public DateTimeOffset? Until { get; set; }

    /// <summary>Shadow only: how many texts it judged.</summary>
    public long Judged { get; set; }

    /// <summary>Shadow only: how many it would have objected to.</summary>
    public long Fired { get; set; }
}
