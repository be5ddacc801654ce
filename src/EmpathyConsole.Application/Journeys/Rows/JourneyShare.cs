using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Journeys.Rows;

/// <summary>A link by which anybody who has it may read one journey.</summary>
public sealed class JourneyShare : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long JourneyId { get; set; }

    public Journey? Journey { get; set; }

    /// <summary>For whom, at most 80 characters; may be empty.</summary>
    public string Note { get; set; } = "";

    /// <summary>SHA-256 of the link's token, in hex; the token itself is shown once and kept nowhere.</summary>
    public string TokenHash { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    public string ByName { get; set; } = "";

    public DateTimeOffset EndsAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }

    public string RevokedByName { get; set; } = "";

    public DateTimeOffset? OpenedAt { get; set; }

    /// <summary>How often it was opened.</summary>
    public int Opened { get; set; }
}
