using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Drilling;

/// <summary>What a number is made of, as the API and the command line write it; no single signal. Fixed: fields may be added, none may go.</summary>
/// <param name="Number">The number itself, day by day.</param>
/// <param name="Subjects">The same by subject, largest n first, at most 10.</param>
/// <param name="MoreSubjects">Subjects that are not shown.</param>
/// <param name="Persons">Different persons in it.</param>
/// <param name="MostByOne">The most one person gave.</param>
/// <param name="Pieces">Hits and misses, where the metric has them.</param>
public sealed record NumberShape(AnswerShape Number, IReadOnlyList<AnswerShape.Row> Subjects, int MoreSubjects, int Persons, int MostByOne, IReadOnlyList<NumberShape.Piece> Pieces)
{
    /// <summary>The answer in its outward shape.</summary>
    public static NumberShape Of(DrillAnswer answer) => new(
        AnswerShape.Of(answer.Number),
        AnswerShape.RowsOf([Dimension.Subject], answer.Subjects),
        answer.MoreSubjects,
        answer.Persons,
        answer.MostByOne,
        [.. answer.Pieces.Select(p => new Piece(p.Part.ToString().ToLowerInvariant(), p.Name, p.Count))]);

    /// <summary>Some of what it counts.</summary>
    public sealed record Piece(string Part, string Name, long Count);
}
