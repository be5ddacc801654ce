using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Concepts.Agreement;

/// <summary>Something concepts have in common about which people feel differently more often than about the rest.</summary>
/// <param name="Kind">angle, theme, or length.</param>
/// <param name="Name">Which one, in words.</param>
/// <param name="Disputed">Concepts with it that one person keeps and another turns down.</param>
/// <param name="Judged">Concepts with it that two people or more judged.</param>
/// <param name="Share">Disputed of judged, with its Wilson interval.</param>
public sealed record DisputedFeature(string Kind, string Name, int Disputed, int Judged, Interval Share);
