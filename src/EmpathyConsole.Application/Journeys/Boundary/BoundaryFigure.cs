using EmpathyConsole.Application.Journeys.Measured;

namespace EmpathyConsole.Application.Journeys.Boundary;

/// <summary>A measured number laid beside a touchpoint.</summary>
/// <param name="Name">"Form abandonment".</param>
/// <param name="Figure">The number.</param>
/// <param name="Text">"44.0%"; "too few" when there are.</param>
/// <param name="Range">"40.1 to 48.0"; empty when there are too few.</param>
/// <param name="WholeStage">Of the whole stage: its own channel has none, or too few.</param>
public sealed record BoundaryFigure(string Name, MeasuredFigure Figure, string Text, string Range, bool WholeStage);
