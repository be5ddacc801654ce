using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Concepts.Handover.Webhooks;

/// <summary>An address that is told when a concept is approved, or an approval ends.</summary>
public sealed class Webhook : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public string Address { get; set; } = "";

    /// <summary>What it is told of, see <see cref="WebhookEvents"/>.</summary>
    public IReadOnlyList<string> Events { get; set; } = [];

    /// <summary>What signs the deliveries, encrypted by the console's data-protection keys; never leaves the console again.</summary>
    public string Secret { get; set; } = "";

    public bool Active { get; set; } = true;

    /// <summary>Why the console switched it off by itself, or empty.</summary>
    public string StoppedBecause { get; set; } = "";

    public string CreatedByName { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }
}
