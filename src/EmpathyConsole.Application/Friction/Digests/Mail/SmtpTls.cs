namespace EmpathyConsole.Application.Friction.Digests.Mail;

/// <summary>How the way to the mail server is sealed.</summary>
public enum SmtpTls
{
    /// <summary>Begins in the open and is sealed before anything is said; a server that can't is not used.</summary>
    StartTls = 0,

    /// <summary>Sealed from the first byte.</summary>
    Implicit = 1,

    /// <summary>Not at all: for a mail server on the same machine.</summary>
    None = 2,
}
