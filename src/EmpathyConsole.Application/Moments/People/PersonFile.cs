namespace EmpathyConsole.Application.Moments.People;

/// <summary>Everything kept about a person: what an export hands out.</summary>
public sealed record PersonFile(
    string Person,
    string? Segment,
    string? Generation,
    string? LifeStage,
    string? TimeZone,
    string? Locale,
    string? Owner,
    string? Status,
    DateTimeOffset? PausedUntil,
    DateTimeOffset UpdatedAt,
    PersonFilePreferences? Preferences,
    IReadOnlyList<PersonFileConsent> Consents,
    IReadOnlyList<PersonFileTicket> Tickets,
    IReadOnlyList<PersonFileExposure> Exposures,
    IReadOnlyList<Domain.Moments.Decision> Decisions);
