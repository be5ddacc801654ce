namespace EmpathyConsole.Application.Friction.Digests.Mail;

/// <summary>Sends the letters of the last whole week. The hosting program calls it every minute.</summary>
public interface IDigestRounds
{
    /// <summary>Sends what is due once. Not for two callers at a time.</summary>
    Task SendDueAsync(CancellationToken cancellation);
}
