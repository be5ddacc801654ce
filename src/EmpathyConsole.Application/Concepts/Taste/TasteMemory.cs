using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Concepts.Taste;

/// <summary>
/// What people changed in one taste. The weights themselves follow from verdicts, comparisons, ranks and edits at any time,
/// so they are learned anew rather than kept; what a person holds is kept and outlives the learning.
/// </summary>
public sealed class TasteMemory : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>Whose taste; 0 is the one all share.</summary>
    public long OwnerId { get; set; }

    /// <summary>The weights that are held, at most one a feature.</summary>
    public IReadOnlyList<TasteHold> Holds { get; set; } = [];

    public DateTimeOffset ChangedAt { get; set; }

    public int Revision { get; set; }
}
