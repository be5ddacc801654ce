namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>The frozen baseline an answer is held against.</summary>
/// <param name="Id">Of the baseline.</param>
/// <param name="Name">What somebody called it.</param>
/// <param name="At">When it was frozen.</param>
/// <param name="Version">Of the definition it was counted by.</param>
/// <param name="Trouble">Why all or a part of it is not compared; null when all is.</param>
public sealed record FrozenAgainst(long Id, string Name, DateTimeOffset At, int Version, string? Trouble);
