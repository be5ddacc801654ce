using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Voices.Mining;

/// <summary>A voice that was there before and changed its theme in a run.</summary>
public sealed class MiningChange : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long RunId { get; set; }

    public long VerbatimId { get; set; }

    /// <summary>Null: it was unsorted.</summary>
    public long? FromTheme { get; set; }

    /// <summary>Null: it is unsorted now.</summary>
    public long? ToTheme { get; set; }
}
