using EmpathyConsole.Application.Friction.Exploring;

namespace EmpathyConsole.Application.Friction.Drilling;

/// <summary>A page of the persons behind a number of a funnel, newest first.</summary>
/// <param name="Total">How many persons the number counts.</param>
/// <param name="Skipped">How many come before this page.</param>
/// <param name="Persons">Those of this page.</param>
/// <param name="Frame">The days that were asked about.</param>
public sealed record StepPersons(long Total, int Skipped, IReadOnlyList<StepPerson> Persons, AnswerFrame Frame);
