namespace EmpathyConsole.Testing;

/// <summary>How an <see cref="SmtpSink"/> treats the next letter.</summary>
public enum SinkAnswer
{
    /// <summary>Takes it.</summary>
    Take,

    /// <summary>451, try later.</summary>
    Later,

    /// <summary>550, no such mailbox.</summary>
    Never,

    /// <summary>Closes the connection before it heard any of it.</summary>
    HangUpBefore,

    /// <summary>Hears all of it and closes the connection without a word.</summary>
    HangUpAfter,

    /// <summary>Hears all of it and says nothing.</summary>
    FallSilent,
}
