using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Keys;

/// <summary>A key for the API. The key itself is shown once; its hash is kept.</summary>
public sealed class ApiKey : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public string Name { get; set; } = "";

    public Scopes Scopes { get; set; }

    /// <summary>The first characters, to tell keys apart.</summary>
    public string Prefix { get; set; } = "";

    /// <summary>SHA-256 of the key, hex. A key has 256 random bits, so no slow hash is needed.</summary>
    public string Hash { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? LastUsedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }
}
