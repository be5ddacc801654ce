namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>
/// Where each text was before: by hash, so that identical texts stay together, in two sorted arrays, since a dictionary of a million would take
/// four times the memory. What a person pinned is known by verbatim.
/// </summary>
internal sealed class KnownTexts
{
    /// <summary>Nobody said this before.</summary>
    public const int Unheard = -1;

    /// <summary>It was looked at before and was unsorted.</summary>
    public const int Unsorted = -2;

    // sorts behind every held theme
    private const int UnsortedRank = int.MaxValue;
    private readonly long[] ids;
    private readonly int[] homes;
    private readonly HashSet<long> pinned;
    private readonly long knownTo;
    private readonly List<ulong> heard = [];
    private readonly List<int> heardIn = [];
    private ulong[] texts = [];
    private int[] places = [];

    public KnownTexts(IReadOnlyList<HeldTheme> themes, long knownTo)
    {
        this.knownTo = knownTo;
        Themes = themes.Count;
        ids = [.. themes.SelectMany(t => t.Members)];
        homes = [.. themes.SelectMany((t, i) => Enumerable.Repeat(i, t.Members.Count))];
        Array.Sort(ids, homes);
        pinned = [.. themes.SelectMany(t => t.Pinned)];
    }

    /// <summary>How many themes are held.</summary>
    public int Themes { get; }

    /// <summary>Remembers where a voice was. Call <see cref="Close"/> when all were told.</summary>
    public void Hear(long id, ulong hash)
    {
        var home = HomeOfVoice(id);
        if (home >= 0 && !pinned.Contains(id))
        {
            heard.Add(hash);
            heardIn.Add(home);
        }
        else if (home < 0 && id <= knownTo)
        {
            heard.Add(hash);
            heardIn.Add(UnsortedRank);
        }
    }

    public void Close()
    {
        (texts, places) = ([.. heard], [.. heardIn]);
        Array.Sort(texts, places);
    }

    /// <summary>Index of the held theme the verbatim itself is in, or <see cref="Unheard"/>.</summary>
    public int HomeOfVoice(long id)
    {
        var at = ids.Length == 0 ? -1 : Array.BinarySearch(ids, id);
        return at < 0 ? Unheard : homes[at];
    }

    /// <summary>The held theme a person put the verbatim in, or <see cref="Unheard"/>.</summary>
    public int PinOf(long id) => pinned.Count > 0 && pinned.Contains(id) ? HomeOfVoice(id) : Unheard;

    /// <summary>The held theme of a text, <see cref="Unsorted"/> or <see cref="Unheard"/>. Of two themes the earlier speaks.</summary>
    public int HomeOfText(ulong hash)
    {
        var at = texts.Length == 0 ? -1 : Array.BinarySearch(texts, hash);
        if (at < 0)
        {
            return Unheard;
        }

        var home = UnsortedRank;
        while (at > 0 && texts[at - 1] == hash)
        {
            at--;
        }

        for (; at < texts.Length && texts[at] == hash; at++)
        {
            home = Math.Min(home, places[at]);
        }

        return home == UnsortedRank ? Unsorted : home;
    }
}
