using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Friction.Own;

namespace EmpathyConsole.Application.Friction.Metrics.Own;

/// <summary>One definition of a metric of one's own; never changed.</summary>
public sealed class OwnMetricVersion : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long OwnMetricId { get; set; }

    public int Version { get; set; }

    public string Name { get; set; } = "";

    public OwnDefinition Definition { get; set; } = new(default, OwnSignals.Of(), OwnSignals.Of());

    /// <summary>What changed with it, in a sentence.</summary>
    public string Changed { get; set; } = "";

    public string ByName { get; set; } = "";

    public DateTimeOffset At { get; set; }
}
