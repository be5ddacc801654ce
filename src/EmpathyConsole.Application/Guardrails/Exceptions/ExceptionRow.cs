using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Guardrails.Exceptions;

/// <summary>A finding that is let through until a day: one guardrail, in one sentence.</summary>
public sealed class ExceptionRow : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>The guardrail's slug.</summary>
    public string Guardrail { get; set; } = "";

    /// <summary>The sentence, folded: what it is known again by.</summary>
    public string Sentence { get; set; } = "";

    /// <summary>The sentence as it was written.</summary>
    public string Words { get; set; } = "";

    public string Reason { get; set; } = "";

    /// <summary>The team member who answers for it.</summary>
    public long OwnerId { get; set; }

    public string OwnerName { get; set; } = "";

    public string MadeByName { get; set; } = "";

    public DateTimeOffset At { get; set; }

    public DateTimeOffset EndsAt { get; set; }
}
