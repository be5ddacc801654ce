using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Maps;

/// <summary>Something a cell can rest on: exactly one of the three is set.</summary>
public sealed record EvidenceRef
{
    private EvidenceRef()
    {
    }

    /// <summary>A theme's id.</summary>
    public long? Theme { get; private init; }

    /// <summary>A collection, or one quote of it.</summary>
    public QuoteRef? Quote { get; private init; }

    /// <summary>A metric's slug.</summary>
    public string? Metric { get; private init; }

    public static EvidenceRef OfTheme(long id) => new() { Theme = id };

    /// <summary>A collection, or one quote of it (0 for all).</summary>
    public static EvidenceRef OfQuote(long collection, long quote) => new() { Quote = new(collection, quote) };

    public static EvidenceRef OfMetric(string slug) => new() { Metric = slug };

    internal StagePartPlan On(StagePartPlan part) =>
        Theme is { } theme ? part.Themes.Contains(theme) ? part : part with { Themes = [.. part.Themes.Append(theme).Order()] }
        : Quote is { } quote ? part.Quotes.Contains(quote) ? part : part with { Quotes = [.. part.Quotes, quote] }
        : part.Metrics.Contains(Metric!, StringComparer.Ordinal) ? part : part with { Metrics = [.. part.Metrics, Metric!] };

    internal StagePartPlan Off(StagePartPlan part) => part with
    {
        Themes = [.. part.Themes.Where(t => t != Theme)],
        Quotes = [.. part.Quotes.Where(q => q != Quote)],
        Metrics = [.. part.Metrics.Where(m => m != Metric)],
    };
}
