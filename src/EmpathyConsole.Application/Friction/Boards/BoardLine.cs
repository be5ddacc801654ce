namespace EmpathyConsole.Application.Friction.Boards;

/// <summary>A board in a list.</summary>
/// <param name="Slug">Fixed; links use it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Lead">What it is for; empty for boards of the workspace.</param>
/// <param name="BuiltIn">It can be copied, not changed.</param>
/// <param name="IsBlend">Its tiles stand as the columns of one table.</param>
/// <param name="Tiles">How many.</param>
/// <param name="ByName">Who made it; empty for the built-in ones.</param>
/// <param name="At">When; null for the built-in ones.</param>
public sealed record BoardLine(string Slug, string Name, string Lead, bool BuiltIn, bool IsBlend, int Tiles, string ByName, DateTimeOffset? At);
