using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>Learns the themes of a sample of distinct texts.</summary>
internal static class Learner
{
    private const int MostContrasts = 12;

    /// <summary>Null when the texts have too few words in common to compare them.</summary>
    public static Learned? Learn(VoiceSample sample, KnownTexts known, MiningOptions options, CancellationToken cancellation)
    {
        var groups = Math.Max(options.GroupsFor(sample.Texts.Count), options.Held.Count);
        if (Space(sample, options.DimensionsFor(groups), cancellation) is not var (corpus, terms, space))
        {
            return null;
        }

        var hashes = corpus.Texts.Select(VoiceSample.HashOf).ToArray();
        var homes = Array.ConvertAll(hashes, known.HomeOfText);
        var places = new Places(new Grouping(space.Rows, terms.Rows, homes, options).Find(cancellation), options);
        return new(corpus, terms, space, places, Name(corpus, space.Rows, places, hashes, options, cancellation));
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

    private static List<FoundTheme> Name(Corpus corpus, DenseRows rows, Places places, ulong[] hashes, MiningOptions options, CancellationToken cancellation)
    {
        var kinds = new KindReader(corpus, cancellation);
        var felt = new List<(int Place, FeltPart Part, Group Group, ThemeKind Kind)>();
        for (var place = 0; place < places.Groups.Count; place++)
        {
            var group = places.Groups[place];
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

        var labels = new LabelWriter(corpus, rows, kinds).Write([.. felt.Select(f => f.Group)], [.. felt.Select(f => f.Kind)]);
        return [.. felt.Zip(labels)
            .Where(f => f.Second.Count > 0 || f.First.Group.Held >= 0)
            .Select(f => new FoundTheme(
                f.First.Place, f.First.Part, f.First.Group, f.First.Kind, f.Second, Math.Clamp(f.First.Group.Standing(rows, places.Groups), 0, 1), Contrasts(rows, f.First.Group, hashes)))];
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
}
