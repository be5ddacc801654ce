using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Journeys.Rows;

/// <summary>The way one persona goes, stage by stage.</summary>
public sealed class Journey : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>1 to 80 characters.</summary>
    public string Name { get; set; } = "";

    /// <summary>At most 400 characters; may be empty.</summary>
    public string Description { get; set; } = "";

    /// <summary>Whose journey; none means every customer's.</summary>
    public long? PersonaId { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When anything in it was changed last.</summary>
    public DateTimeOffset ChangedAt { get; set; }

    public string ChangedByName { get; set; } = "";

    public IList<JourneyStage> Stages { get; set; } = [];
}
