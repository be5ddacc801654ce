namespace EmpathyConsole.Application.Journeys.Shares;

/// <summary>Whether a link still opens.</summary>
public enum ShareState
{
    Open = 1,

    /// <summary>Its time is over.</summary>
    Ended = 2,

    /// <summary>Somebody ended it before its time.</summary>
    Revoked = 3,
}
