namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>
/// The distinct texts themes are learned from: all, or the ones with the smallest hashes when there are too many, so that neither order nor
/// repetition decides; and some of every held theme, however small it is. One reading, bounded memory.
/// </summary>
internal sealed class VoiceSample(int size, KnownTexts known)
{
    private const int EachHeld = 60;
    private readonly Dictionary<ulong, string> chosen = [];
    private readonly Dictionary<ulong, string>[] ofHeld = [.. Enumerable.Range(0, known.Themes).Select(_ => new Dictionary<ulong, string>())];
    private ulong below = ulong.MaxValue;

    /// <summary>Fixed order: by text.</summary>
    public IReadOnlyList<string> Texts { get; private set; } = [];

    public static ulong HashOf(string text) => ContentRandom.Mixed(ContentRandom.HashOf(text));

    public void Read(IVoiceSource source, MiningReport? report, CancellationToken cancellation)
    {
        var hashes = Array.Empty<ulong>();
        var read = 0L;
        foreach (var block in source.Read(cancellation))
        {
            hashes = hashes.Length < block.Count ? new ulong[block.Count] : hashes;
            var into = hashes;
            new Blocks(block.Count, cancellation).Run((from, to) =>
            {
                for (var i = from; i < to; i++)
                {
                    into[i] = HashOf(block[i].Text);
                }
            });
            for (var i = 0; i < block.Count; i++)
            {
                Add(block[i], hashes[i]);
            }

            read += block.Count;
            report?.Invoke("Reading voices", read, 2L * source.Count);
        }

        known.Close();
        Trim(chosen, size);
        foreach (var texts in ofHeld)
        {
            Trim(texts, EachHeld);
            foreach (var (hash, text) in texts)
            {
                chosen.TryAdd(hash, text);
            }
        }

        Texts = [.. chosen.Values.Order(StringComparer.Ordinal)];
    }

    private void Add(VoiceText voice, ulong hash)
    {
        known.Hear(voice.Id, hash);
        if (hash < below && chosen.TryAdd(hash, voice.Text) && chosen.Count >= 2 * size)
        {
            below = Trim(chosen, size);
        }

        var home = known.HomeOfVoice(voice.Id);
        if (home >= 0 && ofHeld[home].TryAdd(hash, voice.Text) && ofHeld[home].Count >= 4 * EachHeld)
        {
            Trim(ofHeld[home], EachHeld);
        }
    }

    /// <summary>Keeps the smallest hashes; gives the first that is too large.</summary>
    private static ulong Trim(Dictionary<ulong, string> texts, int size)
    {
        if (texts.Count <= size)
        {
            return ulong.MaxValue;
        }

        var hashes = texts.Keys.Order().ToArray();
        foreach (var hash in hashes.AsSpan(size))
        {
            texts.Remove(hash);
        }

        return hashes[size];
    }
}
