using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Rows;

/// <summary>What somebody said about a place on a map, or an answer to it.</summary>
public sealed class MapComment : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long JourneyId { get; set; }

    public Journey? Journey { get; set; }

    public MapSide Side { get; set; }

    /// <summary>Where, by <see cref="Maps.MapPlace"/>.</summary>
    public string Place { get; set; } = "";

    /// <summary>The comment it answers; null for the first of a thread.</summary>
    public long? AnswersId { get; set; }

    /// <summary>1 to 1,000 characters.</summary>
    public string Text { get; set; } = "";

    public CallerKind ByKind { get; set; }

    public long ById { get; set; }

    public string ByName { get; set; } = "";

    public DateTimeOffset At { get; set; }

    public DateTimeOffset? EditedAt { get; set; }

    /// <summary>Of a thread's first comment: when it was settled.</summary>
    public DateTimeOffset? ResolvedAt { get; set; }

    public string ResolvedByName { get; set; } = "";

    /// <summary>Its writer removed it; the place in the thread stays.</summary>
    public DateTimeOffset? RemovedAt { get; set; }
}
