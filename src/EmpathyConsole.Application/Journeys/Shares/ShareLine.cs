namespace EmpathyConsole.Application.Journeys.Shares;

/// <summary>A link in the list.</summary>
/// <param name="Id">The link.</param>
/// <param name="Note">For whom; may be empty.</param>
/// <param name="State">Whether it still opens.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="ByName">By whom.</param>
/// <param name="EndsAt">Until when it opens.</param>
/// <param name="RevokedAt">When it was revoked; null when it was not.</param>
/// <param name="RevokedByName">By whom.</param>
/// <param name="Opened">How often it was opened.</param>
/// <param name="OpenedAt">When last; null for never.</param>
public sealed record ShareLine(long Id, string Note, ShareState State, DateTimeOffset CreatedAt, string ByName, DateTimeOffset EndsAt, DateTimeOffset? RevokedAt, string RevokedByName, int Opened, DateTimeOffset? OpenedAt);
