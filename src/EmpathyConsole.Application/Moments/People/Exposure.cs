using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Moments.People;

/// <summary>A message somebody was sent, with its purpose as it was then.</summary>
public sealed class Exposure : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long PersonId { get; set; }

    public DateTimeOffset Time { get; set; }

    public string Channel { get; set; } = "";

    public string Campaign { get; set; } = "";

    public string Purpose { get; set; } = "";

    /// <summary>The concept, when the console chose it.</summary>
    public long? ConceptId { get; set; }

    /// <summary>The decision's id, or a hash of the imported row: the same message counts once.</summary>
    public string ContentKey { get; set; } = "";
}
