namespace EmpathyConsole.Domain.Moments;

/// <summary>What is known of the person of a moment: the context layer.</summary>
/// <param name="Known">Whether the key was ever met; nobody unknown has consented.</param>
/// <param name="Segment">Segment slug or null.</param>
/// <param name="TimeZone">IANA name; the workspace's when the person's is not known.</param>
/// <param name="PausedUntil">No messages before this; null = no pause.</param>
/// <param name="Consents">Everything they ever said yes or no to.</param>
/// <param name="Exposures">What they were sent, at least as far back as the longest window.</param>
/// <param name="OpenTickets">Their open tickets.</param>
/// <param name="QuietHours">Their own choice; null = the policy's.</param>
/// <param name="MostPerWeek">Their own limit of messages in 7 days: 0 = never, null = no limit of their own.</param>
/// <param name="StoriesWelcome">Whether a brand story may take an offer's place.</param>
public sealed record PersonContext(
    bool Known,
    string? Segment,
    string TimeZone,
    DateTimeOffset? PausedUntil,
    IReadOnlyList<ConsentFact> Consents,
    IReadOnlyList<ExposureFact> Exposures,
    IReadOnlyList<TicketFact> OpenTickets,
    QuietHours? QuietHours,
    int? MostPerWeek,
    bool StoriesWelcome)
{
    /// <summary>Somebody nothing is known of.</summary>
    public static PersonContext Stranger(string timeZone) => new(false, null, timeZone, null, [], [], [], null, null, true);
}
