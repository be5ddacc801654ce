using System.Globalization;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace EmpathyConsole.Application.Friction.Digests.Mail;

/// <summary>Hands one letter to the mail server, and tells "it did not go" from "it may have gone".</summary>
internal sealed class LetterSender(SmtpSettings settings, TimeProvider time)
{
    private const int MostKept = 300;

    /// <summary>Never fails: what goes wrong is the outcome, cancelling too.</summary>
    /// <param name="to">Whose address.</param>
    /// <param name="name">Whose.</param>
    /// <param name="key">What makes the letter this one; a mail server that sees it twice can tell.</param>
    /// <param name="letter">What.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<LetterOutcome> SendAsync(string to, string name, string key, DigestLetter letter, CancellationToken cancellation)
    {
        var onItsWay = new OnItsWay();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(settings.Patience);
        try
        {
            using var message = MessageOf(to, name, key, letter);
            using var client = new SmtpClient();
            await client.ConnectAsync(settings.Host, settings.Port, Sealing, limit.Token);
            if (settings.User.Length > 0)
            {
                await client.AuthenticateAsync(settings.User, settings.Password ?? "", limit.Token);
            }

            await client.SendAsync(message, limit.Token, onItsWay);
            onItsWay.Arrived = true;
            await client.DisconnectAsync(quit: true, limit.Token);
            return LetterOutcome.Sent;
        }
        catch (Exception e) when (Reason(e) is not null)
        {
            return onItsWay switch
            {
                // the server has said that it took the letter; how the two parted does not matter
                { Arrived: true } => LetterOutcome.Sent,

                // an answer of the server is a plain no, wherever it comes; silence after the letter was on its way is not
                { Begun: true } when e is not SmtpCommandException => new(SendingState.Unsure, $"{Reason(e)} The letter was on its way already."),
                _ => LetterOutcome.NotSent(Reason(e)!),
            };
        }
    }

    private SecureSocketOptions Sealing => settings.Tls switch
    {
        SmtpTls.Implicit => SecureSocketOptions.SslOnConnect,
        SmtpTls.None => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };

    private static string? Reason(Exception trouble) => trouble switch
    {
        SmtpCommandException e => $"The mail server refused it: {((int)e.StatusCode).ToString(CultureInfo.InvariantCulture)} {Short(e.Message)}",
        AuthenticationException => "The mail server did not accept the user or the password.",
        SslHandshakeException => "The way to the mail server could not be sealed: its certificate was not accepted.",
        OperationCanceledException or TimeoutException => "The mail server took too long to answer.",
        SocketException or IOException or ServiceNotConnectedException => "The mail server can't be reached, or closed the connection.",
        ProtocolException => "What answers is no mail server, or it broke off.",
        ParseException or ArgumentException => "The e-mail address can't be written to.",
        NotSupportedException => "The mail server does not offer StartTls or a way to sign in.",
        _ => null,
    };

    private static string Short(string text) => text.Length <= MostKept ? text : text[..MostKept];

    private MimeMessage MessageOf(string to, string name, string key, DigestLetter letter)
    {
        var from = MailboxAddress.Parse(settings.From);
        var receiver = MailboxAddress.Parse(to);
        receiver.Name = name;
        var message = new MimeMessage
        {
            Subject = letter.Subject,
            Date = time.GetUtcNow(),
            MessageId = $"{key}@{from.Domain}",
            Body = new BodyBuilder { TextBody = letter.Text, HtmlBody = letter.Html }.ToMessageBody(),
        };
        message.From.Add(from);
        message.To.Add(receiver);
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }

    private sealed class OnItsWay : ITransferProgress
    {
        public bool Begun { get; private set; }

        public bool Arrived { get; set; }

        public void Report(long bytesTransferred, long totalSize) => Begun = true;

        public void Report(long bytesTransferred) => Begun = true;
    }
}
