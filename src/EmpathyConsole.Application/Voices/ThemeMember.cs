using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Voices;

/// <summary>A verbatim in a theme, with the span that is quoted. A verbatim is in one theme at most.</summary>
public sealed class ThemeMember : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long ThemeId { get; set; }

    public long VerbatimId { get; set; }

    /// <summary>1 for the most typical.</summary>
    public int Rank { get; set; }

    /// <summary>1 for the one that differs most from the typical, 0 for those not chosen.</summary>
    public int Contrast { get; set; }

    /// <summary>Cosine with the theme's centre.</summary>
    public double Similarity { get; set; }

    public int QuoteStart { get; set; }

    public int QuoteLength { get; set; }

    /// <summary>A person put it here (moved or split): it stays, whatever is found.</summary>
    public bool Pinned { get; set; }
}
