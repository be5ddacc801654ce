using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Journeys.Rows;

/// <summary>
/// A number for a stage of the map as it is, so that briefs can point at it. Written with the map, never by hand; a stage that was
/// removed keeps its row, so that it has its number again when the removal is taken back.
/// </summary>
public sealed class JourneyStage : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long JourneyId { get; set; }

    public Journey? Journey { get; set; }

    /// <summary>The stage's key. Unique in its journey.</summary>
    public string Slug { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>Place in the journey, from 0.</summary>
    public int Order { get; set; }

    /// <summary>It is not on the map any more.</summary>
    public bool Gone { get; set; }
}
