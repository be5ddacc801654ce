namespace EmpathyConsole.Application.Brand;

/// <summary>What a person fills in about a workspace.</summary>
public sealed record WorkspaceForm(string Name, string About, string Voice, string Language, string TimeZone, string Currency);
