using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Application.Journeys.Rows;

/// <summary>A collection of quotes, or one quote of it, that a cell rests on beside its themes.</summary>
public sealed class StageQuotes : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long StageId { get; set; }

    public StagePart Part { get; set; }

    /// <summary>The collection's id in the Voices room.</summary>
    public long CollectionId { get; set; }

    /// <summary>One quote of it; 0 for the whole collection.</summary>
    public long QuoteId { get; set; }
}
