namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>What became of a concept, as far as the caller may know it.</summary>
public enum ConceptStatus
{
    /// <summary>Nothing yet, or nothing the caller may know before an own verdict.</summary>
    Open = 0,

    /// <summary>An approval of these words stands.</summary>
    Approved = 1,

    /// <summary>One of the three.</summary>
    Picked = 2,

    /// <summary>A guardrail blocks it.</summary>
    Blocked = 3,

    /// <summary>Kept by somebody, or settled as kept.</summary>
    Kept = 4,

    /// <summary>Turned down, and it tells something: by several, with a reason, with words pointed at, or settled.</summary>
    Rejected = 5,
}
