using EmpathyConsole.Domain.Friction.Paths;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>What follows what.</summary>
/// <param name="Question">As asked.</param>
/// <param name="Frame">Days, filters and how new it is.</param>
/// <param name="Tree">Places, links and whole paths, away from the anchor.</param>
/// <param name="Names">What each place reads as.</param>
public sealed record PathAnswer(PathQuestion Question, AnswerFrame Frame, PathTree Tree, IReadOnlyDictionary<long, string> Names);
