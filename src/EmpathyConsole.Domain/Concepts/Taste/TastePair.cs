namespace EmpathyConsole.Domain.Concepts.Taste;

/// <summary>One answer to "this or that".</summary>
/// <param name="Left">The features of one text, as long as <see cref="TasteFeatures.All"/>.</param>
/// <param name="Right">The features of the other.</param>
/// <param name="Share">How much of the answer went to the left: 1, 0, or .5 for even.</param>
/// <param name="Weight">What it counts beside a pick, which counts 1; above 0.</param>
public sealed record TastePair(IReadOnlyList<double> Left, IReadOnlyList<double> Right, double Share = 1, double Weight = 1);
