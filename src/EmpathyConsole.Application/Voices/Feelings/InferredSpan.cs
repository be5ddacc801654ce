using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Voices.Feelings;

/// <summary>
/// A voice that holds both cues of a pair from which a fear is inferred, with where they stand. It supports the inference and stays in the
/// theme it is in: what is inferred takes no voices.
/// </summary>
public sealed class InferredSpan : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>The theme, which is an inferred one.</summary>
    public long ThemeId { get; set; }

    public long VerbatimId { get; set; }

    /// <summary>UTF-16 offset of the cue that comes first in the text.</summary>
    public int FirstStart { get; set; }

    public int FirstLength { get; set; }

    /// <summary>UTF-16 offset of the other cue.</summary>
    public int SecondStart { get; set; }

    public int SecondLength { get; set; }
}
