using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts.Choice;

/// <summary>What a person sees in triage.</summary>
/// <param name="Card">The next card, or null when all are judged.</param>
/// <param name="Total">Cards in the deck.</param>
/// <param name="Judged">This person's choices in the order of the deck.</param>
/// <param name="MoreAreComing">Whether the writer is still at work.</param>
/// <param name="Closed">Why no card is dealt now, or null.</param>
public sealed record TriageTable(BriefSummary Brief, DealtCard? Card, int Total, IReadOnlyList<TriageChoice> Judged, bool MoreAreComing, string? Closed = null)
{
    /// <summary>Whether each card goes to one person.</summary>
    public bool SharedOut { get; init; }

    /// <summary>Cards that only colleagues judged; 0 unless the deck is shared out.</summary>
    public int ByColleagues { get; init; }

    /// <summary>Cards that lie on colleagues' tables now; 0 unless the deck is shared out.</summary>
    public int OnTheirTables { get; init; }

    public int Kept => Judged.Count(c => c == TriageChoice.Keep);

    public int Maybe => Judged.Count(c => c == TriageChoice.Maybe);

    public int No => Judged.Count(c => c == TriageChoice.No);
}
