namespace EmpathyConsole.Application.Journeys.Measured;

/// <summary>What became of the people who met a machine first, or a person first, at a stage.</summary>
/// <param name="People">How many.</param>
/// <param name="Satisfied">Of those who were asked afterwards, the share whose last rating was 4 or 5 of 5.</param>
/// <param name="Reopened">The share who opened their contact again afterwards.</param>
/// <param name="Afraid">Of those who said anything at this stage, the share who said a fear.</param>
/// <param name="AfraidCount">The people behind that share.</param>
public sealed record ArmOutcome(int People, MeasuredFigure Satisfied, MeasuredFigure Reopened, MeasuredFigure Afraid, int AfraidCount);
