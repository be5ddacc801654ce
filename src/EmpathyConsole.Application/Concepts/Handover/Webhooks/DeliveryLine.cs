namespace EmpathyConsole.Application.Concepts.Handover.Webhooks;

/// <summary>A delivery in the list.</summary>
/// <param name="NextTryAt">Null when it is not tried again by itself.</param>
public sealed record DeliveryLine(long Id, long WebhookId, string Address, string EventId, string Event, long ConceptId, DeliveryState State, int Tries, DateTimeOffset? NextTryAt, DateTimeOffset? LastTryAt, int? LastStatus, string LastAnswer, DateTimeOffset CreatedAt);
