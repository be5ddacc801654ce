namespace EmpathyConsole.Application.Friction.Digests;

/// <summary>How a letter stands.</summary>
public enum SendingState
{
    /// <summary>Not sent yet, or to be tried again.</summary>
    Due = 0,

    /// <summary>The mail server took it.</summary>
    Sent = 1,

    /// <summary>It was tried often enough, or its week is over, and it never went.</summary>
    GivenUp = 2,

    /// <summary>Being handed over.</summary>
    UnderWay = 3,

    /// <summary>Cut off while it was under way: it may have been sent, and is not sent again.</summary>
    Unsure = 4,
}
