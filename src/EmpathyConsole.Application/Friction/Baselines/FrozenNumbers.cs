namespace EmpathyConsole.Application.Friction.Baselines;

/// <summary>What a baseline keeps.</summary>
/// <param name="Total">Everything its filters let through.</param>
/// <param name="Rows">A row for each slice.</param>
public sealed record FrozenNumbers(FrozenRow Total, IReadOnlyList<FrozenRow> Rows);
