namespace EmpathyConsole.Domain.Concepts.Taste;

/// <summary>One text taken out of several that were seen: a step of Plackett and Luce.</summary>
/// <param name="Seen">The features of all that could be taken, the taken one first; two or more.</param>
/// <param name="Weight">What it counts beside a pick, which counts 1; above 0.</param>
public sealed record TasteChoice(IReadOnlyList<IReadOnlyList<double>> Seen, double Weight = 1);
