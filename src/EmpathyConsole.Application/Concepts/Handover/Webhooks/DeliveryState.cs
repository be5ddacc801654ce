namespace EmpathyConsole.Application.Concepts.Handover.Webhooks;

/// <summary>How far a delivery is.</summary>
public enum DeliveryState
{
    /// <summary>Not tried yet, or to be tried again.</summary>
    Waiting = 1,

    Arrived = 2,

    /// <summary>Given up; it stays on the list until somebody sends it anew.</summary>
    Failed = 3,
}
