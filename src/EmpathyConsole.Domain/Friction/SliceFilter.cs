namespace EmpathyConsole.Domain.Friction;

/// <summary>Keeps signals whose value in one dimension is one of these codes; filters of different dimensions all have to agree.</summary>
public sealed record SliceFilter(Dimension Dimension, IReadOnlySet<int> Codes);
