namespace EmpathyConsole.Domain.Guardrails.Publishing;

/// <summary>Where a guardrail, or one version of it, stands on its way.</summary>
public enum VersionStage
{
    /// <summary>Being written; no text is judged by it.</summary>
    Draft = 1,

    /// <summary>Sealed, and waiting for a second CX lead.</summary>
    Proposed = 2,

    /// <summary>Approved; it judges every text and says nothing to anyone, what it would have said is counted.</summary>
    Shadow = 3,

    /// <summary>It judges.</summary>
    Live = 4,

    /// <summary>It judged once and does no more.</summary>
    Retired = 5,

    /// <summary>It was proposed and a second CX lead said no, or its author took it back.</summary>
    Dropped = 6,
}
