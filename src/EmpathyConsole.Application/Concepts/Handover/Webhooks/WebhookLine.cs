namespace EmpathyConsole.Application.Concepts.Handover.Webhooks;

/// <summary>An address in the list.</summary>
/// <param name="Failed">Deliveries that were given up.</param>
public sealed record WebhookLine(long Id, string Address, IReadOnlyList<string> Events, bool Active, string StoppedBecause, string CreatedByName, DateTimeOffset CreatedAt, int Waiting, int Failed);
