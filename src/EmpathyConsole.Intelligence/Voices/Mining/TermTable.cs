namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>The terms of a corpus (stems, and pairs of stems that stand side by side) and each text's TF-IDF weights over them.</summary>
/// <param name="Names">The terms.</param>
/// <param name="Rows">One row a text, of length 1 or empty; weight (1 + ln tf) ln(1 + N/df).</param>
internal sealed record TermTable(IReadOnlyList<string> Names, SparseRows Rows)
{
    private const double MostCommon = 0.25;

    public static TermTable Build(Corpus corpus)
    {
        var n = corpus.Texts.Count;
        var fewest = n < 400 ? 2 : 3;
        var ids = new Dictionary<long, int>();
        var (keys, frequency) = (new List<long>(), new List<int>());
        var rawStarts = new int[n + 1];
        var raw = new List<int>(n * 16);
        var ofText = new List<int>();
        for (var text = 0; text < n; text++)
        {
            ReadTerms(corpus, text, ids, keys, ofText);
            ofText.Sort();
            raw.AddRange(ofText);
            rawStarts[text + 1] = raw.Count;
            frequency.AddRange(Enumerable.Repeat(0, keys.Count - frequency.Count));
            for (var i = 0; i < ofText.Count; i++)
            {
                frequency[ofText[i]] += i == 0 || ofText[i] != ofText[i - 1] ? 1 : 0;
            }
        }

        var kept = new int[keys.Count];
        var names = new List<string>();
        var inverse = new List<float>();
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = -1;
            if (frequency[i] >= fewest && frequency[i] <= Math.Max(fewest, MostCommon * n))
            {
                kept[i] = names.Count;
                names.Add(NameOf(corpus, keys[i]));
                inverse.Add((float)Math.Log(1 + ((double)n / frequency[i])));
            }
        }

        return new(names, Weigh(rawStarts, raw, kept, inverse));
    }

    private static void ReadTerms(Corpus corpus, int text, Dictionary<long, int> ids, List<long> keys, List<int> into)
    {
        into.Clear();
        var previous = -1;
        foreach (var word in corpus.WordsOf(text))
        {
            var stem = corpus.StemOf(word);
            if (stem >= 0)
            {
                into.Add(IdOf(stem, ids, keys));
                if (previous >= 0)
                {
                    into.Add(IdOf(((long)(previous + 1) << 32) | (uint)stem, ids, keys));
                }
            }

            previous = stem;
        }
    }

    private static int IdOf(long key, Dictionary<long, int> ids, List<long> keys)
    {
        if (!ids.TryGetValue(key, out var id))
        {
            ids[key] = id = keys.Count;
            keys.Add(key);
        }

        return id;
    }

    private static string NameOf(Corpus corpus, long key) =>
        key >> 32 == 0 ? corpus.StemName((int)key) : corpus.StemName((int)(key >> 32) - 1) + ' ' + corpus.StemName((int)(key & 0xFFFFFFFF));

    private static SparseRows Weigh(int[] rawStarts, List<int> raw, int[] kept, List<float> inverse)
    {
        var starts = new int[rawStarts.Length];
        var (terms, weights) = (new List<int>(raw.Count), new List<float>(raw.Count));
        for (var text = 0; text + 1 < rawStarts.Length; text++)
        {
            for (var i = rawStarts[text]; i < rawStarts[text + 1];)
            {
                var end = i;
                while (end < rawStarts[text + 1] && raw[end] == raw[i])
                {
                    end++;
                }

                if (kept[raw[i]] >= 0)
                {
                    terms.Add(kept[raw[i]]);
                    weights.Add((1 + MathF.Log(end - i)) * inverse[kept[raw[i]]]);
                }

                i = end;
            }

            Vectors.Normalise(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(weights)[starts[text]..]);
            starts[text + 1] = terms.Count;
        }

        return new(starts, [.. terms], [.. weights], inverse.Count);
    }
}
