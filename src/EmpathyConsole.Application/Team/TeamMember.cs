using Microsoft.AspNetCore.Identity;

namespace EmpathyConsole.Application.Team;

/// <summary>A colleague who signs in. Customers are never team members.</summary>
public sealed class TeamMember : IdentityUser<long>
{
    public string DisplayName { get; set; } = "";

    /// <summary>The workspace that was open last.</summary>
    public long? LastWorkspaceId { get; set; }

    /// <summary>Whether the welcome was walked through.</summary>
    public bool Welcomed { get; set; }
}
