namespace EmpathyConsole.Application.Moments.People;

/// <summary>A message in an export.</summary>
public sealed record PersonFileExposure(DateTimeOffset Time, string Channel, string Campaign, string Purpose, long? Concept);
