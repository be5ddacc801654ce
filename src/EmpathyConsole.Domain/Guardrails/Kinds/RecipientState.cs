namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>How it stands with the person a message would go to.</summary>
public enum RecipientState
{
    /// <summary>A request or complaint of theirs is still open.</summary>
    OpenComplaint = 1,

    /// <summary>What they wrote speaks of a loss, an illness or another great worry.</summary>
    Grief = 2,

    /// <summary>They asked for a pause.</summary>
    Paused = 3,

    /// <summary>They come across as frustrated.</summary>
    Frustrated = 4,
}
