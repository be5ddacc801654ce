using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Comments;

/// <summary>A comment that begins a thread.</summary>
/// <param name="JourneyId">The journey.</param>
/// <param name="Side">Which of its maps.</param>
/// <param name="Place">Where, by MapPlace; empty for the whole map.</param>
/// <param name="Text">1 to 1,000 characters; "@Mara Lind" or an "@Mara" there is one of tells her.</param>
public sealed record CommentDraft(long JourneyId, MapSide Side, string Place, string Text);
