namespace EmpathyConsole.Application.Friction.Import;

/// <summary>Which tool's export a file of signals is. The numbers are stored.</summary>
public enum SignalDialect
{
    /// <summary>Time, person and kind, by our own names or common ones.</summary>
    Own = 0,

    /// <summary>Google Analytics 4, the event export: event_name, event_timestamp in microseconds, nested event_params.</summary>
    Ga4 = 1,

    /// <summary>PostHog events: uuid, event, distinct_id, timestamp, properties.</summary>
    PostHog = 2,

    /// <summary>Zendesk tickets, one a row: each becomes the signals of its contact.</summary>
    Zendesk = 3,
}
