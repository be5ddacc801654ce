using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>Works out the days and filters of questions, the same way for all sorts of them.</summary>
internal sealed class QuestionFrames(ISignalStore store, TimeProvider time)
{
    /// <summary>Days that late rows may still change: today and the two before.</summary>
    public const int ProvisionalDays = 3;

    /// <summary>The longest range of days.</summary>
    public const int MostDays = 1100;

    private const int BaselineDays = 28;

    public async Task<Result<QuestionFrame>> OfAsync(
        long workspace, TimeZoneInfo zone, DaySpan? asked, DayPreset? preset, IReadOnlyList<QuestionFilter> filters, Comparison compare, CancellationToken cancellation) =>
        Check(asked) is { } trouble ? trouble : Of(await StandingAsync(workspace, cancellation), workspace, zone, asked, preset, filters, compare);

    /// <summary>What there is at one moment; questions asked together share it.</summary>
    public async Task<(SignalFreshness Freshness, ISignalWords Words)> StandingAsync(long workspace, CancellationToken cancellation) =>
        (await store.FreshnessAsync(workspace, cancellation), await store.WordsAsync(workspace, cancellation));

    /// <summary>The same for what there is at a moment that is known.</summary>
    public Result<QuestionFrame> Of(
        (SignalFreshness Freshness, ISignalWords Words) standing, long workspace, TimeZoneInfo zone, DaySpan? asked, DayPreset? preset, IReadOnlyList<QuestionFilter> filters, Comparison compare,
        TimeSpan lookBack = default, bool takesTotals = false)
    {
        if (Check(asked) is { } trouble)
        {
            return trouble;
        }

        var (freshness, words) = standing;
        var today = zone.DayOf(time.GetUtcNow());
        var newest = freshness.Last is { } last ? zone.DayOf(last) : today;
        var first = freshness.First is { } earliest ? zone.DayOf(earliest) : newest;
        var kept = KeptDays.First(freshness, zone, lookBack);
        first = kept is { } oldest && oldest > first ? oldest : first;
        var days = asked ?? DayPresets.Days(preset ?? DayPreset.Last28, first, newest);
        if (days.To == DaySpan.Newest)
        {
            days = new(days.From, newest < days.From ? days.From : newest);
        }

        if (days.Days > MostDays)
        {
            return Problem.Invalid($"At most {MostDays} days at a time.", "from");
        }

        DaySpan? against = compare switch
        {
            Comparison.Previous => days.Before,
            Comparison.Baseline when freshness.First is not null => new(first, first.AddDays(BaselineDays - 1)),
            _ => null,
        };
        if (against is { } other && other.To >= days.From && other.From <= days.To)
        {
            return Problem.Invalid($"These days reach into the baseline, {other.From:yyyy-MM-dd} to {other.To:yyyy-MM-dd}. Choose days after it, or compare with the days before.", "from");
        }

        DaySpan? totals = null;
        if (kept is { } seen && (days.From < seen || against?.From < seen || compare == Comparison.Baseline))
        {
            if (!takesTotals || days.To < seen || against is not null)
            {
                return KeptDays.Gone(seen);
            }

            (totals, days) = (new(days.From, seen.AddDays(-1)), new(seen, days.To));
        }

        return new QuestionFrame(workspace, zone, days, against, Codes(filters, words), words, today.AddDays(1 - ProvisionalDays), freshness) { Totals = totals };
    }

    /// <summary>Filters as codes. Values of a dimension widen each other; those it is not narrow it; a value no signal names matches none.</summary>
    public static List<SliceFilter> Codes(IReadOnlyList<QuestionFilter> filters, ISignalWords words) =>
    [
        .. filters.GroupBy(f => (f.Dimension, f.Not)).Select(group =>
        {
            var codes = group.Select(f => string.Equals(f.Value, Dimensions.None, StringComparison.Ordinal) ? 0 : words.Code(f.Value) ?? -1).ToHashSet();
            return new SliceFilter(group.Key.Dimension, group.Key.Not ? new AllBut(codes) : codes);
        }),
    ];

    private static Problem? Check(DaySpan? asked) => asked switch
    {
        { } days when days.To < days.From => Problem.Invalid("The last day lies before the first.", "to"),
        { } days when days.From.Year is < 2000 or > 2200 || (days.To.Year > 2200 && days.To != DaySpan.Newest) => Problem.Invalid("Days lie between the years 2000 and 2200.", "from"),
        _ => null,
    };
}
