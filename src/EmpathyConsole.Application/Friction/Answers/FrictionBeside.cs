using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>A metric that always stands beside the one that was asked for, in the same days.</summary>
/// <param name="Metric">Its definition.</param>
/// <param name="Total">Everything the filters let through.</param>
/// <param name="Rows">A row for each of the answer's rows, in their order; n is 0 where it counts nothing.</param>
public sealed record FrictionBeside(Metric Metric, FrictionRow Total, IReadOnlyList<FrictionRow> Rows);
