using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Concepts.Taste;

/// <summary>How often taste foresees an answer after so many answers, 0 to 1, in campaigns it did not learn from.</summary>
/// <param name="Answers">Answers it learned from.</param>
/// <param name="Own">On one's own answers alone.</param>
/// <param name="Shared">With what colleagues' answers say beforehand.</param>
public sealed record TastePoint(int Answers, Interval Own, Interval Shared);
