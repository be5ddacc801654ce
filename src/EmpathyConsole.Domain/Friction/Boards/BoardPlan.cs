namespace EmpathyConsole.Domain.Friction.Boards;

/// <summary>Questions side by side, in order.</summary>
/// <param name="Slug">Fixed; links use it.</param>
/// <param name="Name">"Lead capture".</param>
/// <param name="Lead">What it is for, in a sentence.</param>
/// <param name="Tiles">In the order they are shown.</param>
/// <param name="IsBlend">Its tiles have the same slices and stand as the columns of one table.</param>
public sealed record BoardPlan(string Slug, string Name, string Lead, IReadOnlyList<TilePlan> Tiles, bool IsBlend = false);
