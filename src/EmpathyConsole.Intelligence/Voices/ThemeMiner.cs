using System.Collections.Concurrent;
using EmpathyConsole.Intelligence.Voices.Mining;

namespace EmpathyConsole.Intelligence.Voices;

/// <summary>
/// Finds themes in verbatims: TF-IDF of words and pairs, a randomised SVD, several k-means runs on the sphere that agree, cut fine and then
/// joined. Learned from a sample chosen by content, then all voices are put in their place. The same texts give the same themes in whatever
/// order they come; identical texts share a theme; every quote is a span of its text. Themes that were there can be held.
/// </summary>
public static class ThemeMiner
{
    /// <summary>Mines the voices. Texts must be English; ids distinct.</summary>
    public static MinedThemes Mine(IReadOnlyList<VoiceText> voices, MiningOptions? options = null, MiningReport? report = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(voices);
        return Mine(new ListedVoices(voices), options, report, cancellation);
    }

    /// <summary>The same for voices that are read in blocks; they are read twice.</summary>
    public static MinedThemes Mine(IVoiceSource voices, MiningOptions? options = null, MiningReport? report = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(voices);
        options ??= MiningOptions.Default;
        var known = new KnownTexts(options.Held, options.KnownTo);
        var sample = new VoiceSample(options.SampleSize, known);
        sample.Read(voices, report, cancellation);
        report?.Invoke("Comparing what was said", voices.Count, 2L * voices.Count);
        return Learner.Learn(sample, known, options, cancellation) is { } learned
            ? Gather(Place(voices, learned, known, report, cancellation), learned, options)
            : AsTheyWere(voices, options, cancellation);
    }

    private static List<PlacedVoice> Place(IVoiceSource voices, Learned learned, KnownTexts known, MiningReport? report, CancellationToken cancellation)
    {
        var placed = new List<PlacedVoice>(voices.Count);
        var idle = new ConcurrentBag<VoicePlacer>();
        var buffer = Array.Empty<PlacedVoice>();
        foreach (var block in voices.Read(cancellation))
        {
            buffer = buffer.Length < block.Count ? new PlacedVoice[block.Count] : buffer;
            var into = buffer;
            new Blocks(block.Count, cancellation).Run((from, to) =>
            {
                var placer = idle.TryTake(out var free) ? free : new(learned, known);
                for (var i = from; i < to; i++)
                {
                    into[i] = placer.Place(block[i]);
                }

                idle.Add(placer);
            });
            placed.AddRange(buffer.AsSpan(0, block.Count));
            report?.Invoke("Putting voices in their themes", voices.Count + placed.Count, 2L * voices.Count);
        }

        return placed;
    }

    private static MinedThemes Gather(List<PlacedVoice> placed, Learned learned, MiningOptions options)
    {
        var of = new PlacedVoice[learned.Themes.Count][];
        foreach (var theme in placed.CountBy(p => p.Theme).Where(t => t.Key >= 0))
        {
            of[theme.Key] = new PlacedVoice[theme.Value];
        }

        var filled = new int[of.Length];
        var unsorted = new List<long>();
        foreach (var voice in placed)
        {
            if (voice.Theme < 0)
            {
                unsorted.Add(voice.Id);
            }
            else
            {
                of[voice.Theme][filled[voice.Theme]++] = voice;
            }
        }

        unsorted.Sort();
        var themes = learned.Themes.Zip(of).Where(t => t.Second is not null).Select(t =>
        {
            var (found, members) = t;
            Array.Sort(members, static (a, b) => a.Quote.Typical != b.Quote.Typical ? b.Quote.Typical.CompareTo(a.Quote.Typical) : a.Hash != b.Hash ? a.Hash.CompareTo(b.Hash) : a.Id.CompareTo(b.Id));
            var shown = new HashSet<ulong>();
            return new MinedTheme(
                found.Kind,
                found.Label,
                [.. found.Labels.Skip(1)],
                found.Cohesion,
                Array.ConvertAll(members, m => new MinedMember(m.Id, m.Similarity, m.Quote.Start, m.Quote.Length, found.Contrasts.TryGetValue(m.Hash, out var rank) && shown.Add(m.Hash) ? rank : 0)),
                found.Group.Held < 0 ? null : options.Held[found.Group.Held].Key);
        });
        return new([.. themes.OrderByDescending(t => t.Members.Count).ThenBy(t => t.Label, StringComparer.Ordinal)], unsorted);
    }

    /// <summary>Without words to compare by, everything stays where it is.</summary>
    private static MinedThemes AsTheyWere(IVoiceSource voices, MiningOptions options, CancellationToken cancellation)
    {
        var all = voices.Read(cancellation).SelectMany(b => b).ToDictionary(v => v.Id, v => v.Text);
        var themes = options.Held.Select(h => new MinedTheme(
            Domain.Voices.ThemeKind.Desire, "", [], 0, [.. h.Members.Where(all.ContainsKey).Select(id => new MinedMember(id, 0, 0, Math.Clamp(all[id].Length, 1, QuoteCutter.Longest), 0))], h.Key)).Where(t => t.Members.Count > 0).ToList();
        return new(themes, [.. all.Keys.Except(themes.SelectMany(t => t.Members).Select(m => m.Id)).Order()]);
    }
}
