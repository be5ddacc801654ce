using System.Globalization;
using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;
using MimeKit;

namespace EmpathyConsole.Application.Friction.Digests.Mail;

/// <summary>
/// Reads Console:Smtp (Host, Port, From, User, Tls) and Console:Address. What is wrong becomes <see cref="SmtpSettings.Trouble"/>, never a failed start.
/// </summary>
public static class SmtpConfiguration
{
    /// <summary>The environment variable, or user secret, that holds the password. It is read from nowhere else: settings files get copied and shared.</summary>
    public const string PasswordName = "EMPATHY_SMTP_PASSWORD";

    private const string Section = "Console:Smtp";

    public static SmtpSettings Read(IConfigurationRoot configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection(Section);
        var host = section["Host"]?.Trim() ?? "";
        if (host.Length == 0)
        {
            return SmtpSettings.Off;
        }

        var (user, from) = (section["User"]?.Trim() ?? "", section["From"]?.Trim() ?? "");
        var password = Password(configuration);
        if (section["Password"] is not null)
        {
            return Wrong($"Take the password out of {Section} in the settings: it is read from the environment variable {PasswordName} only.");
        }

        var named = section["Tls"] is { Length: > 0 } text ? text.Trim() : nameof(SmtpTls.StartTls);
        if (!Enum.TryParse<SmtpTls>(named, ignoreCase: true, out var tls) || char.IsAsciiDigit(named[0]))
        {
            return Wrong($"{Section}:Tls is none of StartTls, Implicit and None. Write one of the three.");
        }

        var usual = tls switch { SmtpTls.Implicit => 465, SmtpTls.None => 25, _ => 587 };
        var port = section["Port"] is { Length: > 0 } number ? int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0 : usual;
        if (port is < 1 or > 65535)
        {
            return Wrong($"{Section}:Port is no number from 1 to 65535.");
        }

        if (!MailboxAddress.TryParse(from, out var sender) || !sender.Address.Contains('@', StringComparison.Ordinal))
        {
            return Wrong($"{Section}:From is no e-mail address, like console@company.example.");
        }

        if (user.Length > 0 && password is null)
        {
            return Wrong($"{Section}:User is set and no password is there. Put it into the environment variable {PasswordName}.");
        }

        if (user.Length > 0 && tls == SmtpTls.None && !IsHere(host))
        {
            return Wrong($"{Section}:Tls is None, and the password would go to another machine in the open. Use StartTls or Implicit.");
        }

        var address = configuration["Console:Address"]?.Trim().TrimEnd('/') ?? "";
        if (address.Length > 0 && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            return Wrong("Console:Address is not where people open the console, like https://console.company.example.");
        }

        return new() { Host = host, Port = port, From = from, User = user, Tls = tls, Address = address, Password = password };
    }

    private static SmtpSettings Wrong(string sentence) => new() { Trouble = sentence };

    private static bool IsHere(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static string? Password(IConfigurationRoot configuration)
    {
        foreach (var provider in configuration.Providers.Reverse())
        {
            if ((provider is EnvironmentVariablesConfigurationProvider || provider is JsonConfigurationProvider { Source.Path: "secrets.json" }) && provider.TryGet(PasswordName, out var password) && !string.IsNullOrEmpty(password))
            {
                return password;
            }
        }

        return null;
    }
}
