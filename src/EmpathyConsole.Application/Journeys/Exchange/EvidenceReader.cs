using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Journeys.Exchange;

/// <summary>Finds again what a cell of a document rests on, and says what is not here.</summary>
internal sealed class EvidenceReader(IReadOnlyList<ThemeEvidence> themes, IReadOnlyList<CollectionEvidence> collections, List<string> dropped)
{
    public StagePartPlan Rest(StagePartPlan cell, CellDocument document, string place)
    {
        foreach (var theme in (document.Evidence ?? []).Where(t => t is not null))
        {
            cell = Theme(cell, theme, place);
        }

        foreach (var quotes in (document.Quotes ?? []).Where(q => q is not null))
        {
            cell = Quotes(cell, quotes, place);
        }

        foreach (var metric in document.Metrics ?? [])
        {
            cell = Metric(cell, metric, place);
        }

        return cell;
    }

    private StagePartPlan Theme(StagePartPlan cell, ThemeDocument wanted, string place)
    {
        var theme = themes.FirstOrDefault(t => t.Id == wanted.Theme && (wanted.Label is null || Same(t.Label, wanted.Label)))
            ?? themes.FirstOrDefault(t => Same(t.Label, wanted.Label));
        var known = wanted.Label ?? FormattableString.Invariant($"number {wanted.Theme}");
        if (theme is null or { Status: ThemeStatus.Rejected })
        {
            dropped.Add($"{place}: the theme '{known}' {(theme is null ? "is not in this workspace" : "was rejected here")}.");
            return cell;
        }

        return EvidenceRef.OfTheme(theme.Id).On(cell);
    }

    private StagePartPlan Quotes(StagePartPlan cell, QuotesDocument wanted, string place)
    {
        var collection = collections.FirstOrDefault(c => c.Id == wanted.Collection && (wanted.Name is null || Same(c.Name, wanted.Name)))
            ?? collections.FirstOrDefault(c => Same(c.Name, wanted.Name));
        var known = wanted.Name ?? FormattableString.Invariant($"number {wanted.Collection}");
        if (collection is null)
        {
            dropped.Add($"{place}: the collection '{known}' is not in this workspace.");
            return cell;
        }

        // a quote's number says nothing about another collection of the same name
        var quote = wanted.Quote ?? 0;
        if (quote != 0 && (collection.Id != wanted.Collection || collection.Quotes.All(q => q.Id != quote)))
        {
            dropped.Add($"{place}: a quote of '{known}' is not in this workspace.");
            return cell;
        }

        return EvidenceRef.OfQuote(collection.Id, quote).On(cell);
    }

    private StagePartPlan Metric(StagePartPlan cell, string? slug, string place)
    {
        if (slug is not null && MetricCatalogue.All.Any(m => m.Slug == slug))
        {
            return EvidenceRef.OfMetric(slug).On(cell);
        }

        dropped.Add($"{place}: there is no metric '{slug}'.");
        return cell;
    }

    private static bool Same(string one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
