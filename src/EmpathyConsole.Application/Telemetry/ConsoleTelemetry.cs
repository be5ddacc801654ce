using System.Diagnostics;

namespace EmpathyConsole.Application.Telemetry;

/// <summary>The names under which the console's own metrics and traces are found.</summary>
public static class ConsoleTelemetry
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "EmpathyConsole";

    /// <summary>Traces: a job, a question, a decision, a check. Tags hold kinds, states and counts, never words or keys of people.</summary>
    public static ActivitySource Source { get; } = new(Name);
}
