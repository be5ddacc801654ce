namespace EmpathyConsole.Application.Journeys.Versions;

/// <summary>What a version is called.</summary>
/// <param name="Name">1 to 80 characters.</param>
/// <param name="About">What it is for, at most 300 characters; may be empty.</param>
public sealed record VersionDraft(string Name, string About = "");
