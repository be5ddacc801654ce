namespace EmpathyConsole.Application.Friction.Digests.Mail;

/// <summary>The mail server that letters are handed to. No record, so that nothing prints its password by accident.</summary>
public sealed class SmtpSettings
{
    /// <summary>No mail server: nothing is sent.</summary>
    public static SmtpSettings Off { get; } = new();

    /// <summary>Its name; empty is off.</summary>
    public string Host { get; init; } = "";

    /// <summary>1 to 65535.</summary>
    public int Port { get; init; } = 587;

    /// <summary>The address letters come from.</summary>
    public string From { get; init; } = "";

    /// <summary>Who signs in there; empty signs nobody in.</summary>
    public string User { get; init; } = "";

    /// <summary>How the way there is sealed.</summary>
    public SmtpTls Tls { get; init; }

    /// <summary>Where people open the console, "https://console.example"; empty leaves the links out of the letters.</summary>
    public string Address { get; init; } = "";

    /// <summary>How long one letter may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>What is wrong with the settings, in a sentence; nothing is sent while it stands.</summary>
    public string? Trouble { get; init; }

    /// <summary>Whether letters are sent.</summary>
    public bool IsOn => Host.Length > 0 && Trouble is null;

    /// <summary>From the environment or a user secret; never shown, never logged.</summary>
    internal string? Password { get; init; }
}
