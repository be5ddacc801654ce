namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>
/// Letters written from one template say one thing however many sent them: of texts that share most of their runs of four words, one
/// speaks for all when themes are learned. Bottom-k sketches of the runs (Broder 1997), compared where their smallest ones meet.
/// </summary>
internal static class Families
{
    private const int Run = 4;
    private const int Sketch = 24;
    private const int Keys = 4;

    // what few people write alike by chance
    private const int FewestWords = 16;
    private const double Alike = 0.4;

    /// <summary>The texts that speak, ascending; the first of each family.</summary>
    public static List<int> Speakers(Corpus corpus, CancellationToken cancellation)
    {
        var sketches = new ulong[corpus.Texts.Count][];
        new Blocks(sketches.Length, cancellation).Run((from, to) =>
        {
            for (var text = from; text < to; text++)
            {
                sketches[text] = SketchOf(corpus.WordsOf(text));
            }
        });

        var speakers = new List<int>();
        var byKey = new Dictionary<ulong, List<int>>();
        for (var text = 0; text < sketches.Length; text++)
        {
            var sketch = sketches[text];
            var repeats = sketch.Take(Keys).SelectMany(k => byKey.GetValueOrDefault(k) ?? []).Distinct().Any(s => AreAlike(sketches[s], sketch));
            if (!repeats)
            {
                speakers.Add(text);
                foreach (var key in sketch.Take(Keys))
                {
                    (byKey.TryGetValue(key, out var with) ? with : byKey[key] = []).Add(text);
                }
            }
        }

        return speakers;
    }

    private static ulong[] SketchOf(ReadOnlySpan<int> words)
    {
        if (words.Length < FewestWords)
        {
            return [];
        }

        var runs = new SortedSet<ulong>();
        for (var i = 0; i + Run <= words.Length; i++)
        {
            var hash = 0UL;
            foreach (var word in words.Slice(i, Run))
            {
                hash = ContentRandom.Mixed(hash + (ulong)word + 1);
            }

            runs.Add(hash);
            if (runs.Count > Sketch)
            {
                runs.Remove(runs.Max);
            }
        }

        return [.. runs];
    }

    private static bool AreAlike(ulong[] a, ulong[] b)
    {
        var union = a.Union(b).Order().Take(Sketch).ToList();
        return union.Count > 0 && union.Count(h => a.Contains(h) && b.Contains(h)) >= Alike * union.Count;
    }
}
