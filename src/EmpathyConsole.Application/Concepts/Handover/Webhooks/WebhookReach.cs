namespace EmpathyConsole.Application.Concepts.Handover.Webhooks;

/// <summary>How far webhooks may reach: without leave, only into the public internet, so that nobody asks the house's own machines through the console.</summary>
/// <param name="Loopback">This machine itself.</param>
/// <param name="Inside">Any private address, this machine too.</param>
public sealed record WebhookReach(bool Loopback, bool Inside)
{
    public static WebhookReach Outside { get; } = new(false, false);
}
