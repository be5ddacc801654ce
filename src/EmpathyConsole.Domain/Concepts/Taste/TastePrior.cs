namespace EmpathyConsole.Domain.Concepts.Taste;

/// <summary>What is expected of a person before one's picks are known: a bell curve for each weight, apart from the others.</summary>
/// <param name="Mean">Expected weight by feature, log-odds a unit.</param>
/// <param name="Variance">How far people differ in it; above 0.</param>
public sealed record TastePrior(IReadOnlyList<double> Mean, IReadOnlyList<double> Variance)
{
    /// <summary>Nothing is known of anybody: no weight leans either way.</summary>
    public static TastePrior Blank { get; } = new(new double[TasteFeatures.All.Count], [.. TasteFeatures.All.Select(f => f.Spread * f.Spread)]);
}
