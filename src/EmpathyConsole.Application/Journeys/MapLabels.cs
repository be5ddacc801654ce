using System.Globalization;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys;

/// <summary>What links are called in sentences about a plan: a theme by its label, collected quotes by their collection.</summary>
internal sealed class MapLabels(IThemeEvidence themes, ICollectionEvidence collections)
{
    /// <summary>Names for every link among these changes.</summary>
    public async Task<Func<string, string>> OfAsync(Caller caller, IEnumerable<PlanChange> changes, CancellationToken cancellation)
    {
        var fields = changes.Select(c => c.Key.Field).Where(f => f.Contains(".theme.", StringComparison.Ordinal) || f.Contains(".quote.", StringComparison.Ordinal)).Select(f => f.Split('.')).ToList();
        var themeIds = fields.Where(f => f[1] == "theme").Select(f => Id(f[2])).Distinct().ToList();
        var collectionIds = fields.Where(f => f[1] == "quote").Select(f => Id(f[2])).Distinct().ToList();
        var themeNames = themeIds.Count == 0 ? [] : (await themes.FindAsync(caller, themeIds, 0, cancellation)).ToDictionary(t => t.Id, t => t.Label);
        var collectionNames = collectionIds.Count == 0 ? [] : (await collections.FindAsync(caller, collectionIds, cancellation)).ToDictionary(c => c.Id, c => c.Name);
        return field => field.Split('.') switch
        {
            ["theme", var id] => themeNames.TryGetValue(Id(id), out var label) ? $"the theme '{label}'" : "a theme that is gone",
            ["quote", var id, var quote] => collectionNames.TryGetValue(Id(id), out var name) ? $"{(quote == "0" ? "the collection" : "a quote of")} '{name}'" : "collected quotes that are gone",
            ["metric", .. var slug] => $"the metric {string.Join('.', slug)}",
            _ => field,
        };
    }

    private static long Id(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
