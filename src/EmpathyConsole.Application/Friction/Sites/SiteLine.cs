namespace EmpathyConsole.Application.Friction.Sites;

/// <summary>A site key as it is listed.</summary>
/// <param name="Id">The key's number.</param>
/// <param name="Name">Which site it is for.</param>
/// <param name="Key">What stands in the page.</param>
/// <param name="Origins">Whose pages may write.</param>
/// <param name="PerMinute">Deliveries a minute, of all visitors together.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="CreatedByName">By whom.</param>
/// <param name="LastHeardAt">When it last delivered, to the minute; null for never.</param>
/// <param name="RevokedAt">From when on it writes nothing; null while it does.</param>
public sealed record SiteLine(long Id, string Name, string Key, IReadOnlyList<string> Origins, int PerMinute, DateTimeOffset CreatedAt, string CreatedByName, DateTimeOffset? LastHeardAt, DateTimeOffset? RevokedAt);
