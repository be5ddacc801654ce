using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Friction.Digests;

/// <summary>One member's letter of one week. There is never a second of the same week.</summary>
public sealed class DigestSending : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long MemberId { get; set; }

    /// <summary>"2026-W47".</summary>
    public string Week { get; set; } = "";

    public SendingState State { get; set; }

    /// <summary>How often it was tried.</summary>
    public int Tries { get; set; }

    /// <summary>When it is tried next.</summary>
    public DateTimeOffset NextAt { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    /// <summary>Why it did not go the last time.</summary>
    public string? Trouble { get; set; }
}
