namespace EmpathyConsole.Application.Concepts.Handover.Webhooks;

/// <summary>A new address and the secret that signs what goes to it, shown this once.</summary>
public sealed record NewWebhook(long Id, string Secret);
