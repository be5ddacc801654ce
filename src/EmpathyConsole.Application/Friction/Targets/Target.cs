using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Friction.Targets;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Targets;

/// <summary>A number to be reached by a day.</summary>
public sealed class Target : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>Slug.</summary>
    public string Metric { get; set; } = "";

    /// <summary>The slice, as an address writes filters, in one order.</summary>
    public string Filters { get; set; } = "";

    public TargetWay Way { get; set; }

    /// <summary>In the metric's unit; shares 0 to 1.</summary>
    public double Value { get; set; }

    /// <summary>The last day to reach it.</summary>
    public DateOnly By { get; set; }

    /// <summary>Where the number stood when it was set; null when there were too few.</summary>
    public double? Start { get; set; }

    /// <summary>The last day the start is of.</summary>
    public DateOnly From { get; set; }

    public CallerKind ByKind { get; set; }

    public long ById { get; set; }

    public string ByName { get; set; } = "";

    public DateTimeOffset At { get; set; }

    /// <summary>Given up then; kept so that it can be brought back.</summary>
    public DateTimeOffset? DroppedAt { get; set; }

    /// <summary>What it asks for, to be judged.</summary>
    public TargetAim Aim => new(Way, Value, By, Start, From);
}
