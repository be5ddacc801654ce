using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Baselines;

/// <summary>An answer frozen under a name. Nobody changes or deletes it.</summary>
public sealed class Baseline : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Slug.</summary>
    public string Metric { get; set; } = "";

    /// <summary>Of the definition it was counted by.</summary>
    public int MetricVersion { get; set; }

    /// <summary>As it read then.</summary>
    public string Definition { get; set; } = "";

    /// <summary>Dimensions, separated by commas.</summary>
    public string Cuts { get; set; } = "";

    /// <summary>As an address writes them.</summary>
    public string Filters { get; set; } = "";

    public DateOnly From { get; set; }

    public DateOnly To { get; set; }

    /// <summary>IANA name of the zone its days are of.</summary>
    public string Zone { get; set; } = "";

    /// <summary>Some of its days could still change when it was frozen.</summary>
    public bool Provisional { get; set; }

    public FrozenNumbers Numbers { get; set; } = new(new([], 0, 0, null, false), []);

    public CallerKind ByKind { get; set; }

    public long ById { get; set; }

    public string ByName { get; set; } = "";

    public DateTimeOffset At { get; set; }
}
