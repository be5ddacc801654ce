namespace EmpathyConsole.Application.Friction.Drilling;

/// <summary>One person of a funnel's step.</summary>
/// <param name="Person">The pseudonymous key.</param>
/// <param name="CameIn">When they came to the first step.</param>
/// <param name="Last">When they came to the furthest step they reached.</param>
/// <param name="Reached">Which step that is, from 1 on.</param>
public sealed record StepPerson(string Person, DateTimeOffset CameIn, DateTimeOffset Last, int Reached);
