namespace EmpathyConsole.Domain.Friction.Own;

/// <summary>Signals of one side of a metric: some kinds, narrowed.</summary>
/// <param name="Kinds">One or more.</param>
/// <param name="Filters">All have to agree.</param>
/// <param name="From">The least value, for kinds that have one; null for any, also none.</param>
/// <param name="To">The greatest value.</param>
public sealed record OwnSignals(IReadOnlyList<SignalKind> Kinds, IReadOnlyList<OwnFilter> Filters, double? From = null, double? To = null)
{
    private const int MostFilters = 20;

    /// <summary>Kinds and nothing else.</summary>
    public static OwnSignals Of(params IReadOnlyList<SignalKind> kinds) => new(kinds, []);

    /// <summary>Null when they can be counted; else a sentence.</summary>
    /// <param name="where">"Above the line".</param>
    internal string? Trouble(string where) =>
        Kinds.Count == 0 ? $"{where}, no kind of signal is chosen."
        : Kinds.Any(k => !Enum.IsDefined(k)) || Filters.Any(f => !Enum.IsDefined(f.Dimension)) ? $"{where}, there is a kind or a cut that signals don't have."
        : Filters.Count > MostFilters || Filters.Any(f => f.Value.Length is 0 or > SignalCheck.LongestText) ? $"{where}, a filter takes values of 1 to {SignalCheck.LongestText} characters, {MostFilters} in all."
        : From is { } from && To is { } to && to < from ? $"{where}, the greatest value is below the least."
        : null;
}
