namespace EmpathyConsole.Application.Concepts.Handover.Webhooks;

/// <summary>Sends what is due. The hosting program calls it every second.</summary>
public interface IWebhookRounds
{
    /// <summary>Sends everything that is due once. Not for two callers at a time.</summary>
    Task SendDueAsync(CancellationToken cancellation);
}
