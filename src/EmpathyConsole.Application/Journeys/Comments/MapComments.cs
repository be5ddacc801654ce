using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Comments;

/// <summary>What is said about one side of a journey.</summary>
/// <param name="JourneyId">The journey.</param>
/// <param name="Name">Its name.</param>
/// <param name="Side">Which of its maps.</param>
/// <param name="Where">The place asked for, in words; empty when all were asked for.</param>
/// <param name="Threads">Open ones first, then by their newest comment, newest first.</param>
/// <param name="Team">Names to mention, in order.</param>
public sealed record MapComments(long JourneyId, string Name, MapSide Side, string Where, IReadOnlyList<CommentThread> Threads, IReadOnlyList<string> Team);
