namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>Persons by the week of their first signal, and what share did something in the weeks after.</summary>
/// <param name="First">What begins: a person's first of these ever, not only in these days.</param>
/// <param name="Then">What is looked for afterwards.</param>
/// <param name="Scope">Weeks that begin in these days; both pass these filters.</param>
public sealed record CohortQuestion(QuestionMatch First, QuestionMatch Then, SliceScope Scope);
