namespace EmpathyConsole.Application.Journeys.Rows;

/// <summary>Where an edit of a map stands.</summary>
public enum EditState
{
    /// <summary>It counts, and can be taken back.</summary>
    Done = 1,

    /// <summary>Its maker took it back, and can do it again until another edit follows.</summary>
    TakenBack = 2,

    /// <summary>It can't be taken back or done again any more: others wrote over all of it, or its maker went another way.</summary>
    Past = 3,
}
