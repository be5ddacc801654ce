using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Friction.Paths;

/// <summary>A whole path and how many took it.</summary>
/// <param name="Nodes">In the order away from the anchor.</param>
/// <param name="Count">Persons.</param>
/// <param name="Share">Of all paths, with its Wilson interval; null below the least n.</param>
public sealed record PathRow(IReadOnlyList<long> Nodes, long Count, Interval? Share);
