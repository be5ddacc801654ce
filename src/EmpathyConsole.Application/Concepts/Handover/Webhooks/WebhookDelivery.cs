using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Concepts.Handover.Webhooks;

/// <summary>One event on its way to one address. It is written in the transaction of what it tells, so a crash loses none.</summary>
public sealed class WebhookDelivery : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long WebhookId { get; set; }

    /// <summary>The same at every try: whoever gets it twice can tell.</summary>
    public string EventId { get; set; } = "";

    public string Event { get; set; } = "";

    /// <summary>The concept it is about; 0 for a test.</summary>
    public long ConceptId { get; set; }

    /// <summary>JSON, as it is signed and sent.</summary>
    public string Body { get; set; } = "";

    public DeliveryState State { get; set; } = DeliveryState.Waiting;

    public int Tries { get; set; }

    /// <summary>When it is due; while it is being sent, when it is taken for lost and tried again.</summary>
    public DateTimeOffset NextTryAt { get; set; }

    public DateTimeOffset? LastTryAt { get; set; }

    /// <summary>HTTP status of the last answer; null when none came.</summary>
    public int? LastStatus { get; set; }

    /// <summary>The first 200 characters of the last answer, or why none came.</summary>
    public string LastAnswer { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }
}
