using EmpathyConsole.Application.Concepts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Moments;

namespace EmpathyConsole.Application.Moments;

/// <summary>A moment tried out.</summary>
/// <param name="Decision">What would be decided; without an id.</param>
/// <param name="Shown">The approved concept the customer would see, if one.</param>
/// <param name="Person">What was known or assumed of the person.</param>
/// <param name="Reading">How what they wrote was read, with the words that spoke for it.</param>
/// <param name="Fatigue">The cap in force, or null.</param>
/// <param name="Quiet">The quiet hours of those who chose none.</param>
public sealed record Simulation(Decision Decision, ApprovedConcept? Shown, PersonContext Person, Reading Reading, FatigueLimit? Fatigue, QuietHours? Quiet);
