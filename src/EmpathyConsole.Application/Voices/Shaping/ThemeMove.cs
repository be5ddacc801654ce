using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Voices.Shaping;

/// <summary>A voice that a judgement took from one theme to another, with its place as it was before.</summary>
public sealed class ThemeMove : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long JudgementId { get; set; }

    public long VerbatimId { get; set; }

    /// <summary>Null: it was in no theme.</summary>
    public long? FromTheme { get; set; }

    /// <summary>Null: it went to no theme.</summary>
    public long? ToTheme { get; set; }

    /// <summary>Its rank before; 0 when it was in no theme. So the others.</summary>
    public int Rank { get; set; }

    public int Contrast { get; set; }

    public double Similarity { get; set; }

    public int QuoteStart { get; set; }

    public int QuoteLength { get; set; }

    /// <summary>A person had put it where it was, a theme or none.</summary>
    public bool Pinned { get; set; }
}
