using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Team;

/// <summary>A colleague in a workspace.</summary>
/// <param name="Waiting">Invited, and has not set a password yet.</param>
public sealed record TeamLine(long MemberId, string Name, string Email, Roles Roles, bool Waiting);
