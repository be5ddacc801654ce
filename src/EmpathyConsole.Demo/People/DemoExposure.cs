namespace EmpathyConsole.Demo.People;

/// <summary>A message somebody got.</summary>
public sealed record DemoExposure(string Person, DateTimeOffset Time, string Channel, string Campaign, string Purpose);
