using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>How far people come, step by step. A person counts once, the first time they came furthest.</summary>
/// <param name="Steps">Two to eight.</param>
/// <param name="WindowDays">How many days after coming in the other steps count: 1 to 365; without order also before.</param>
/// <param name="Ordered">Whether each step has to come after the one before.</param>
/// <param name="By">The value of the signal a person came in with, or nothing.</param>
/// <param name="Scope">A person comes in on these days; every step's signals pass these filters.</param>
public sealed record FunnelQuestion(IReadOnlyList<QuestionMatch> Steps, int WindowDays, bool Ordered, Dimension? By, SliceScope Scope);
