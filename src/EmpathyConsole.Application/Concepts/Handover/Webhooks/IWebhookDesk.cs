using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Concepts.Handover.Webhooks;

/// <summary>Keeps the addresses that are told of approvals, and the list of what was sent to them.</summary>
public interface IWebhookDesk
{
    Task<Result<IReadOnlyList<WebhookLine>>> ListAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Adds an address: http or https, without a password in it, and not inside the network unless that is allowed. Answers the secret, once.</summary>
    Task<Result<NewWebhook>> AddAsync(Caller caller, string address, IReadOnlyList<string> events, CancellationToken cancellation);

    /// <summary>Switches it on or off; what waits is sent when it is on again.</summary>
    Task<Result<Done>> SwitchAsync(Caller caller, long webhookId, bool active, CancellationToken cancellation);

    /// <summary>Removes it with its deliveries.</summary>
    Task<Result<Done>> RemoveAsync(Caller caller, long webhookId, CancellationToken cancellation);

    /// <summary>Puts a test on its way.</summary>
    Task<Result<Done>> TestAsync(Caller caller, long webhookId, CancellationToken cancellation);

    /// <summary>Deliveries, newest first; at most 100 at a time.</summary>
    Task<Result<DeliveryPage>> DeliveriesAsync(Caller caller, DeliveryState? state, int skip, int take, CancellationToken cancellation);

    /// <summary>Sends a delivery anew that arrived or was given up, with the same id and body.</summary>
    Task<Result<Done>> AgainAsync(Caller caller, long deliveryId, CancellationToken cancellation);
}
