namespace EmpathyConsole.Application.Voices.Learnings;

/// <summary>A colleague who can see to a learning.</summary>
public sealed record LearningOwner(long Id, string Name);
