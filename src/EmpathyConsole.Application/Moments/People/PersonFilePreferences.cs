namespace EmpathyConsole.Application.Moments.People;

/// <summary>Their own choices in an export.</summary>
public sealed record PersonFilePreferences(TimeOnly? QuietFrom, TimeOnly? QuietTo, int? MostPerWeek, bool StoriesWelcome, DateTimeOffset UpdatedAt);
