using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Guardrails.Measured;

/// <summary>What a set of versions did with the labelled lines at a time. Kept as it was: later lines or versions make another.</summary>
public sealed class GuardrailMeasure : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public DateTimeOffset At { get; set; }

    public MeasureCause Cause { get; set; }

    public string ByName { get; set; } = "";

    /// <summary>Names the live versions and the lines it was taken with, so that the same measure is not taken twice.</summary>
    public string Stamp { get; set; } = "";

    public int Lines { get; set; }

    /// <summary>The counts as JSON; see <see cref="MeasureJson"/>.</summary>
    public string Outcome { get; set; } = "";
}
