using EmpathyConsole.Domain.Concepts.Agreement;

namespace EmpathyConsole.Application.Concepts.Agreement;

/// <summary>What two people chose alike.</summary>
/// <param name="Kept">Concepts both kept, of those both judged.</param>
/// <param name="TopThree">The first three of either's comparisons; null when one of them has not compared.</param>
public sealed record OverlapLine(string One, string Other, PickOverlap Kept, PickOverlap? TopThree);
