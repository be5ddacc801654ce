using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Friction.Boards;

namespace EmpathyConsole.Application.Friction.Boards;

/// <summary>A question's place on a board of the workspace.</summary>
public sealed class BoardTile : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long BoardId { get; set; }

    /// <summary>From 0 up; those that were removed keep theirs, so that they come back to it.</summary>
    public int Place { get; set; }

    /// <summary>The saved question it follows, by name and question, while that is there; null for one of its own.</summary>
    public long? SavedQuestionId { get; set; }

    public string Name { get; set; } = "";

    /// <summary>The explorer's, without its path.</summary>
    public string Address { get; set; } = "";

    public TileLook Look { get; set; }

    /// <summary>Removed then; kept so that it can be brought back.</summary>
    public DateTimeOffset? RemovedAt { get; set; }
}
