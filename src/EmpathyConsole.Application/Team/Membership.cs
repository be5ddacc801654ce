using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Team;

/// <summary>A team member's roles in one workspace. Not filtered by workspace: sign-in looks across.</summary>
public sealed class Membership
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long TeamMemberId { get; set; }

    public TeamMember? TeamMember { get; set; }

    public Roles Roles { get; set; }

    /// <summary>A member who was taken off keeps the name in the record and can't sign in to this workspace.</summary>
    public bool Active { get; set; } = true;
}
