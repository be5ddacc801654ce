using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Concepts.Agreement;

/// <summary>What people feel differently about.</summary>
public static class Disputes
{
    /// <summary>Fewer concepts than this say nothing about a feature.</summary>
    public const int Least = 5;

    /// <summary>At most so many of the features named are expected to be chance.</summary>
    private const double FalseShare = 0.05;

    /// <summary>
    /// Features disputed more often than all other concepts together, the clearest first: by Fisher's exact test, after Benjamini and Hochberg
    /// over every feature that was looked at.
    /// </summary>
    public static IReadOnlyList<DisputedFeature> Features(IEnumerable<JudgedConcept> concepts)
    {
        var judged = concepts.Where(c => c.Verdicts.Count > 1).ToList();
        var disputed = judged.Count(c => c.IsDisputed);
        List<(DisputedFeature Feature, double P)> looked = [];
        foreach (var group in judged.SelectMany(c => c.Features.Distinct().Select(f => (Feature: f, Concept: c))).GroupBy(x => x.Feature))
        {
            var (with, of) = (group.Count(x => x.Concept.IsDisputed), group.Count());
            var (without, others) = (disputed - with, judged.Count - of);
            if (of >= Least && others >= Least)
            {
                var more = with * (long)others > without * (long)of;
                looked.Add((new(group.Key.Kind, group.Key.Name, with, of, Proportion.Wilson(with, of)), more ? ExactShares.P(with, of, without, others) : 1));
            }
        }

        var adjusted = FalseDiscovery.BenjaminiHochberg([.. looked.Select(l => l.P)]);
        return [.. looked.Select((l, i) => (l.Feature, Q: adjusted[i])).Where(l => l.Q <= FalseShare).OrderBy(l => l.Q).ThenBy(l => l.Feature.Name, StringComparer.Ordinal).Select(l => l.Feature)];
    }
}
