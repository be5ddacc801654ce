namespace EmpathyConsole.Application.Journeys.Comments;

/// <summary>A comment with its answers.</summary>
/// <param name="Place">Where, by MapPlace; empty for the whole map.</param>
/// <param name="Stage">Key of the stage the place is in; empty for the whole map or a place that is gone.</param>
/// <param name="Where">The place in words: "Fear at 'Form fill'".</param>
/// <param name="Gone">The stage or touchpoint is not on the map any more.</param>
/// <param name="First">The comment.</param>
/// <param name="Answers">Oldest first.</param>
/// <param name="ResolvedAt">When it was settled; null while it is open.</param>
/// <param name="ResolvedByName">By whom.</param>
public sealed record CommentThread(string Place, string Stage, string Where, bool Gone, CommentLine First, IReadOnlyList<CommentLine> Answers, DateTimeOffset? ResolvedAt, string ResolvedByName)
{
    public long Id => First.Id;

    public bool Open => ResolvedAt is null;
}
