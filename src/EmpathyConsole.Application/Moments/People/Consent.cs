using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Moments.People;

/// <summary>A yes or no, as it was said; never changed, only followed by a newer one.</summary>
public sealed class Consent : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long PersonId { get; set; }

    public string Purpose { get; set; } = "";

    public string Channel { get; set; } = "";

    public bool Granted { get; set; }

    public DateTimeOffset Time { get; set; }

    public string Source { get; set; } = "";

    /// <summary>A hash of what was said, so that the same word counts once however often it is brought in.</summary>
    public string ContentKey { get; set; } = "";
}
