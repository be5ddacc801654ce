namespace EmpathyConsole.Application.Brand;

/// <summary>What a person fills in to start a workspace.</summary>
public sealed record WorkspaceForm(string Name, string About, string Voice, string Language, string TimeZone, string Currency)
{
    public WorkspaceBasics Basics => new(Name, About, Voice);

    public WorkspacePlace Place => new(Language, TimeZone, Currency);
}
