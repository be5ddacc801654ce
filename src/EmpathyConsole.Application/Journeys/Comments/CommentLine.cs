namespace EmpathyConsole.Application.Journeys.Comments;

/// <summary>One comment or answer.</summary>
/// <param name="Id">The comment.</param>
/// <param name="Text">What was said; empty when it was removed.</param>
/// <param name="ByName">Who.</param>
/// <param name="At">When.</param>
/// <param name="EditedAt">When its writer changed it.</param>
/// <param name="Removed">Its writer removed it; its place stays.</param>
/// <param name="Mine">Whether whoever reads wrote it.</param>
public sealed record CommentLine(long Id, string Text, string ByName, DateTimeOffset At, DateTimeOffset? EditedAt, bool Removed, bool Mine);
