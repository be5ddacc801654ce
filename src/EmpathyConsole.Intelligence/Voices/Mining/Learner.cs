using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>Learns the themes of a sample of distinct texts.</summary>
internal static class Learner
{
    private const int MostContrasts = 12;
    private const float SameIdea = 0.25f;
    private const float LeastPull = 0.15f;

    /// <summary>Null when the texts have too few words in common to compare them.</summary>
    public static Learned? Learn(VoiceSample sample, KnownTexts known, MiningOptions options, CancellationToken cancellation)
    {
        var most = Math.Max(options.GroupsFor(sample.Texts.Count), options.Held.Count);
        if (Space(sample, options.DimensionsFor(most), cancellation) is not var (corpus, terms, space))
        {
            return null;
        }

        var hashes = corpus.Texts.Select(VoiceSample.HashOf).ToArray();
        var homes = Array.ConvertAll(hashes, known.HomeOfText);
        var groups = new Grouping(space.Rows, terms.Rows, homes, options).Find(cancellation);
        var kinds = new KindReader(corpus, cancellation);
        var writer = new LabelWriter(corpus, space.Rows, kinds);
        List<NamedGroup> named;
        do
        {
            named = Name(writer, kinds, space.Rows, groups, options);
        }
        while (Amend(named, space.Rows, groups));

        var places = new Places(groups, options);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var themes = named.OrderByDescending(n => n.Group.Texts.Count).ThenBy(n => n.Place).ThenBy(n => n.Part).Select(n =>
        {
            var labels = n.Labels.Select(l => l.Title).Where(t => !taken.Contains(t)).ToList();
            taken.UnionWith(labels.Take(1));
            return new FoundTheme(
                n.Place, n.Part, n.Group, n.Kind, labels, Math.Clamp(n.Group.Standing(space.Rows, groups), 0, 1), Words(corpus, terms, space, n.Group), Contrasts(space.Rows, n.Group, hashes));
        });
        return new(corpus, terms, space, places, [.. themes.Where(t => t.Labels.Count > 0 || t.Group.Held >= 0)]);
    }

    /// <summary>Two groups of one idea become one; a group that has but one word in common holds no idea. True when something was amended.</summary>
    private static bool Amend(List<NamedGroup> named, DenseRows rows, List<Group> groups)
    {
        var fresh = named.FindAll(n => n.Group.Held < 0 && n.Part == FeltPart.All && n.Labels.Count > 0);
        foreach (var (a, b) in fresh.SelectMany((a, i) => fresh.Skip(i + 1).Select(b => (a, b))))
        {
            if (a.Labels[0].Idea == b.Labels[0].Idea && Vectors.Dot(a.Group.Centre, b.Group.Centre) >= SameIdea)
            {
                groups[a.Place] = Group.Of(rows, [.. a.Group.Texts.Concat(b.Group.Texts).Order()]);
                groups.RemoveAt(b.Place);
                return true;
            }
        }

        var bare = fresh.FindAll(n => n.Labels[0].IsBare).Select(n => n.Place).ToHashSet();
        var left = groups.Where((_, place) => !bare.Contains(place)).ToList();
        groups.Clear();
        groups.AddRange(left);
        return bare.Count > 0;
    }

    /// <summary>The words and the space of the sample, one text of a family speaking for all; null without two words in common.</summary>
    public static (Corpus Corpus, TermTable Terms, MeaningSpace Space)? Space(VoiceSample sample, int dimensions, CancellationToken cancellation)
    {
        var all = new Corpus(sample.Texts);
        var speakers = Families.Speakers(all, cancellation);
        var corpus = speakers.Count == sample.Texts.Count ? all : new Corpus([.. speakers.Select(t => sample.Texts[t])]);
        var terms = TermTable.Build(corpus);
        return terms.Names.Count < 2 ? null : (corpus, terms, MeaningSpace.Embed(terms.Rows, terms.Names, dimensions, cancellation));
    }

    private static List<NamedGroup> Name(LabelWriter writer, KindReader kinds, DenseRows rows, List<Group> groups, MiningOptions options)
    {
        var felt = new List<(int Place, FeltPart Part, Group Group, ThemeKind Kind)>();
        for (var place = 0; place < groups.Count; place++)
        {
            var group = groups[place];
            var parts = group.Held >= 0 ? [group.Texts] : kinds.ByFeeling(group.Texts, options.FewestVoices * 2);
            for (var i = 0; i < parts.Count; i++)
            {
                var part = parts.Count == 1 ? FeltPart.All : i == 0 ? FeltPart.Pleased : FeltPart.Rest;
                if ((parts[i].Count == 0 ? null : kinds.KindOf(parts[i])) is { } kind)
                {
                    felt.Add((place, part, parts.Count == 1 ? group : Group.Of(rows, parts[i]), kind));
                }
                else if (group.Held >= 0)
                {
                    felt.Add((place, part, group, ThemeKind.Desire));
                }
            }
        }

        var labels = writer.Write([.. felt.Select(f => f.Group)], [.. felt.Select(f => f.Kind)]);
        return [.. felt.Zip(labels).Select(f => new NamedGroup(f.First.Place, f.First.Part, f.First.Group, f.First.Kind, f.Second))];
    }

    /// <summary>What each word adds towards the theme's centre in the texts that say it, against the word that adds most.</summary>
    private static Dictionary<int, float> Words(Corpus corpus, TermTable terms, MeaningSpace space, Group group)
    {
        var said = new Dictionary<int, int>();
        foreach (var stem in group.Texts.SelectMany(t => corpus.StemsOf(t).ToArray().Distinct()).Where(s => s >= 0))
        {
            said[stem] = said.GetValueOrDefault(stem) + 1;
        }

        var pull = said.Where(s => terms.TermOf(s.Key) >= 0).ToDictionary(s => s.Key, s => Vectors.Dot(space.Terms[terms.TermOf(s.Key)], group.Centre) * MathF.Sqrt(s.Value));
        var most = pull.Count == 0 ? 0 : pull.Values.Max();
        return pull.Where(p => p.Value > LeastPull * most).ToDictionary(p => p.Key, p => p.Value / most);
    }

    /// <summary>Farthest first from the most typical text: each next one is the least like all chosen before.</summary>
    private static Dictionary<ulong, int> Contrasts(DenseRows rows, Group group, ulong[] hashes)
    {
        var chosen = new Dictionary<ulong, int>();
        if (group.Texts.Count == 0)
        {
            return chosen;
        }

        var typical = group.Texts.MaxBy(t => group.Similarity(rows, t));
        var nearest = group.Texts.Select(t => Vectors.Dot(rows[t], rows[typical])).ToArray();
        nearest[group.Texts.IndexOf(typical)] = float.MaxValue;
        while (chosen.Count < Math.Min(MostContrasts, group.Texts.Count - 1))
        {
            var farthest = Array.IndexOf(nearest, nearest.Min());
            chosen[hashes[group.Texts[farthest]]] = chosen.Count + 1;
            nearest[farthest] = float.MaxValue;
            for (var i = 0; i < nearest.Length; i++)
            {
                nearest[i] = Math.Max(nearest[i], Vectors.Dot(rows[group.Texts[i]], rows[group.Texts[farthest]]));
            }
        }

        return chosen;
    }

    /// <summary>A group, or the part of it that is pleased or not, with the labels it could have.</summary>
    private sealed record NamedGroup(int Place, FeltPart Part, Group Group, ThemeKind Kind, IReadOnlyList<GroupLabel> Labels);
}
