using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Demo.House;

/// <summary>A team member of the demo.</summary>
public sealed record MemberContent(string Name, string Email, Roles Roles);
