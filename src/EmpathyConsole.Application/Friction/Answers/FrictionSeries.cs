namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>One slice over time.</summary>
public sealed record FrictionSeries(IReadOnlyList<string> Slice, long N, IReadOnlyList<FrictionPoint> Points);
