using EmpathyConsole.Application.Voices.Feelings;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Themes;

/// <summary>A theme as other programs get it.</summary>
/// <param name="Id">The theme.</param>
/// <param name="Kind">Desire, fear, ...</param>
/// <param name="Label">Its name.</param>
/// <param name="Status">New, accepted or rejected.</param>
/// <param name="N">Voices in it that pass the filter.</param>
/// <param name="Share">Of all English voices that pass the filter, 0 to 1; none when fewer than 30 pass.</param>
/// <param name="Low">Lower end of its 95% interval.</param>
/// <param name="High">Upper end.</param>
/// <param name="Trend">"rising", "falling" or "steady".</param>
/// <param name="Months">Voices a month, oldest first, keyed by the month's first day.</param>
/// <param name="Cohesion">0 to 1.</param>
/// <param name="Quotes">The most typical: verbatim, start, length, text.</param>
public sealed record ThemeExport(
    long Id, ThemeKind Kind, string Label, ThemeStatus Status, int N, double? Share, double? Low, double? High, string Trend, IReadOnlyDictionary<string, int> Months, double Cohesion, IReadOnlyList<Quote> Quotes)
{
    /// <summary>Not said by anybody: inferred from n pairs of cues. It has no share, no trend and no quotes.</summary>
    public bool Inferred { get; init; }

    /// <summary>What is inferred from what; none for a theme that was said.</summary>
    public string? Inference { get; init; }

    /// <summary>What the emotion reader read in its voices, a machine's reading; none before that, or for an inferred theme.</summary>
    public ThemeFeelings? Feelings { get; init; }

    internal static ThemeExport Of(ThemeLine line, IReadOnlyList<SourcedQuote> quotes) => new(
        line.Id,
        line.Kind,
        line.Label,
        line.Status,
        line.Count,
        line.Share?.Value,
        line.Share?.Low,
        line.Share?.High,
        line.Trend.Direction switch { 1 => "rising", -1 => "falling", _ => "steady" },
        line.Trend.Months.Zip(line.Trend.Counts).ToDictionary(m => m.First.ToString("O", System.Globalization.CultureInfo.InvariantCulture), m => m.Second, StringComparer.Ordinal),
        line.Cohesion,
        [.. quotes.Select(q => q.Quote)])
    {
        Inferred = line.Inferred is not null,
        Inference = line.Inferred?.Sentence,
        Feelings = line.Feelings,
    };
}
