using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Measured;

namespace EmpathyConsole.Application.Guardrails.Measured;

/// <summary>A line behind a number.</summary>
/// <param name="Line">The line.</param>
/// <param name="Findings">What was objected to in it.</param>
public sealed record BehindLine(LabelledText Line, IReadOnlyList<Finding> Findings);
