using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Keys;

/// <summary>A key as it is listed: never the key itself.</summary>
public sealed record KeyLine(long Id, string Name, Scopes Scopes, string Prefix, DateTimeOffset CreatedAt, DateTimeOffset? LastUsedAt, DateTimeOffset? RevokedAt);
