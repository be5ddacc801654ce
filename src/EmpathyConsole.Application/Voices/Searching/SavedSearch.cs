using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices.Searching;

/// <summary>A search with a name; one's own, or shared with the workspace.</summary>
public sealed class SavedSearch : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public string Name { get; set; } = "";

    /// <summary>As <see cref="VoiceSearchText.Address"/> writes it.</summary>
    public string Address { get; set; } = "";

    public bool Shared { get; set; }

    public CallerKind ByKind { get; set; }

    public long ById { get; set; }

    public string ByName { get; set; } = "";

    public DateTimeOffset At { get; set; }

    /// <summary>Deleted then; kept so that it can be brought back.</summary>
    public DateTimeOffset? DeletedAt { get; set; }
}
