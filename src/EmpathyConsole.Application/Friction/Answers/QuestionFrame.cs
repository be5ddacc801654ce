using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>What a question of any sort stands in once it is known what there is: its days, its filters as codes, and how new it all is.</summary>
/// <param name="Workspace">Whose.</param>
/// <param name="Zone">Its days are of this zone.</param>
/// <param name="Days">Resolved.</param>
/// <param name="Against">What it is held against, or null.</param>
/// <param name="Filters">As codes; all have to agree.</param>
/// <param name="Words">Behind the codes.</param>
/// <param name="ProvisionalFrom">The first day that late rows may still change.</param>
/// <param name="Freshness">Of the signals behind it.</param>
internal sealed record QuestionFrame(
    long Workspace, TimeZoneInfo Zone, DaySpan Days, DaySpan? Against, IReadOnlyList<SliceFilter> Filters, ISignalWords Words, DateOnly ProvisionalFrom, SignalFreshness Freshness)
{
    /// <summary>Days right before <see cref="Days"/> that were asked for too and are kept as totals; null for none.</summary>
    public DaySpan? Totals { get; init; }

    /// <summary>When the first day begins, milliseconds since 1970.</summary>
    public long From => Zone.StartOf(Days.From);

    /// <summary>When the last day has ended.</summary>
    public long Before => Zone.StartOf(Days.To.AddDays(1));

    /// <summary>What a code reads as.</summary>
    public string Name(int code) => Words.Word(code) ?? Dimensions.None;
}
