namespace EmpathyConsole.Application.Friction.Digests;

/// <summary>How a letter stands.</summary>
public enum SendingState
{
    /// <summary>Not sent yet, or to be tried again.</summary>
    Due = 0,

    /// <summary>Handed to the mail server, or under way to it when the program ended: it is not sent twice.</summary>
    Sent = 1,

    /// <summary>Its week is over and it never went.</summary>
    GivenUp = 2,

    /// <summary>Being handed over.</summary>
    UnderWay = 3,
}
