namespace EmpathyConsole.Application.Moments.People;

/// <summary>What another system tells of a person; null leaves a field as it is.</summary>
public sealed record PersonFacts(
    string? Segment = null,
    string? Generation = null,
    string? LifeStage = null,
    string? TimeZone = null,
    string? Locale = null,
    string? Owner = null,
    string? Status = null,
    DateTimeOffset? UpdatedAt = null);
