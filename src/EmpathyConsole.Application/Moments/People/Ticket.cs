using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Moments.People;

/// <summary>A request to support.</summary>
public sealed class Ticket : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long PersonId { get; set; }

    /// <summary>Its number in the support system.</summary>
    public string Number { get; set; } = "";

    public DateTimeOffset Opened { get; set; }

    /// <summary>Null while it is open.</summary>
    public DateTimeOffset? Closed { get; set; }

    public string Intent { get; set; } = "";

    public string Queue { get; set; } = "";

    public string Status { get; set; } = "";
}
