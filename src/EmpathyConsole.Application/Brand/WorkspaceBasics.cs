namespace EmpathyConsole.Application.Brand;

/// <summary>What the brand is called, does and sounds like.</summary>
public sealed record WorkspaceBasics(string Name, string About, string Voice);
