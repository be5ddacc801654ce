using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Team;

/// <summary>A workspace a member belongs to.</summary>
public sealed record WorkspaceLine(long Id, string Name, bool IsDemo, Roles Roles);
