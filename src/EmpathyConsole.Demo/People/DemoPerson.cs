namespace EmpathyConsole.Demo.People;

/// <summary>A known customer under a pseudonymous key.</summary>
public sealed record DemoPerson(
    string Key,
    string Segment,
    string Generation,
    string LifeStage,
    string TimeZone,
    string Locale,
    DateTimeOffset? PausedUntil,
    int? MostAWeek);
