namespace EmpathyConsole.Application.Friction.Digests.Mail;

/// <summary>The week by e-mail, as it stands.</summary>
/// <param name="Why">Why nothing is sent, and how to switch it on; null when it is on.</param>
/// <param name="IsReceiver">Whether whoever asks gets it.</param>
/// <param name="Receivers">By name.</param>
/// <param name="Others">Members with an address who do not get it, by name; only for those who may choose.</param>
/// <param name="Sendings">The last, newest first.</param>
public sealed record MailSheet(string? Why, bool IsReceiver, IReadOnlyList<ReceiverLine> Receivers, IReadOnlyList<ReceiverLine> Others, IReadOnlyList<SendingLine> Sendings)
{
    /// <summary>Whether letters are sent.</summary>
    public bool IsOn => Why is null;
}
