namespace EmpathyConsole.Application.Team;

/// <summary>A one-time link: for the first admin, or for an invited colleague to set a password. Only its hash is kept.</summary>
public sealed class SetupLink
{
    public long Id { get; set; }

    /// <summary>SHA-256 of the token, hex.</summary>
    public string TokenHash { get; set; } = "";

    /// <summary>The invited member; null for the first admin.</summary>
    public long? TeamMemberId { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset? UsedAt { get; set; }
}
