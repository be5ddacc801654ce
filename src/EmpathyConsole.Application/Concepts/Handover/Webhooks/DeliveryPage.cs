namespace EmpathyConsole.Application.Concepts.Handover.Webhooks;

/// <summary>A part of the list of deliveries, newest first.</summary>
public sealed record DeliveryPage(IReadOnlyList<DeliveryLine> Deliveries, int Total);
