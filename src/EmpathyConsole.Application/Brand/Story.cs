using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Brand;

/// <summary>A real person's experience with recorded consent; the only ground for a lived-experience claim.</summary>
public sealed class Story : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public string Title { get; set; } = "";

    public string Text { get; set; } = "";

    /// <summary>How the teller wants to be named.</summary>
    public string Teller { get; set; } = "";

    public DateTimeOffset ConsentedAt { get; set; }

    public DateTimeOffset? ConsentEndsAt { get; set; }
}
