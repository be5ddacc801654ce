using EmpathyConsole.Application.Friction.Answers;

namespace EmpathyConsole.Application.Friction.Drilling;

/// <summary>What a number is made of.</summary>
/// <param name="Number">The number itself, day by day.</param>
/// <param name="Subjects">The same by subject, largest n first, at most 10.</param>
/// <param name="MoreSubjects">Subjects that are not shown.</param>
/// <param name="Persons">Different persons in it.</param>
/// <param name="MostByOne">The most one person gave.</param>
/// <param name="Pieces">Hits and misses, where the metric has them.</param>
/// <param name="Slice">What was opened.</param>
public sealed record DrillAnswer(
    FrictionAnswer Number, IReadOnlyList<FrictionRow> Subjects, int MoreSubjects, int Persons, int MostByOne, IReadOnlyList<DrillPiece> Pieces, IReadOnlyList<QuestionFilter> Slice);
