namespace EmpathyConsole.Application.Concepts.Handover.Webhooks;

/// <summary>What an address can be told.</summary>
public static class WebhookEvents
{
    public const string Approved = "concept.approved";
    public const string Ended = "approval.ended";

    /// <summary>Sent by hand to see whether an address hears.</summary>
    public const string Test = "test";

    public static IReadOnlyList<string> All { get; } = [Approved, Ended];
}
