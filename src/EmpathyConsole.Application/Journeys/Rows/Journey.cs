using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Application.Journeys.Rows;

/// <summary>The way one persona goes, stage by stage. What is mapped stands in its <see cref="StoredMap"/>s.</summary>
public sealed class Journey : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>1 to 80 characters.</summary>
    public string Name { get; set; } = "";

    /// <summary>How signals name it; empty means as its name says, see <see cref="KnownAs"/>.</summary>
    public string Slug { get; set; } = "";

    public JourneyKind Kind { get; set; } = JourneyKind.Customers;

    /// <summary>At most 400 characters; may be empty.</summary>
    public string Description { get; set; } = "";

    /// <summary>Whose journey; none means every customer's.</summary>
    public long? PersonaId { get; set; }

    /// <summary>Its place, from 1, among the top five of the diagnosis; null when it is not among them.</summary>
    public int? BoardPlace { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When anything in it was changed last.</summary>
    public DateTimeOffset ChangedAt { get; set; }

    public string ChangedByName { get; set; } = "";

    public IList<JourneyStage> Stages { get; set; } = [];

    public IList<StoredMap> Maps { get; set; } = [];

    /// <summary>The name signals know it by.</summary>
    public string KnownAs => Slug.Length > 0 ? Slug : StageSlug.From(Name);
}
