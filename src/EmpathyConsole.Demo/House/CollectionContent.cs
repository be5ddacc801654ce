namespace EmpathyConsole.Demo.House;

/// <summary>A collection of the demo.</summary>
/// <param name="Name">Its name.</param>
/// <param name="About">What it is for.</param>
/// <param name="From">Planted themes, how many of their most typical quotes, and a note on the first.</param>
public sealed record CollectionContent(string Name, string About, IReadOnlyList<(string Theme, int Quotes, string Note)> From);
