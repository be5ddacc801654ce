using System.Collections.Frozen;

namespace EmpathyConsole.Intelligence.Text;

/// <summary>What words, letters and endings say about languages; lists of our own, read from the assembly.</summary>
internal sealed class LanguageWords
{
    private const double Shared = .85;
    private const double Weak = .4;
    private const double Letter = .55;
    private const double Ending = .5;
    private const int ShortestEnded = 6;

    // letters by language; é, ü, ö, ñ and the like stand in borrowed words too and so tell little by themselves
    private static readonly (string Letters, string Codes)[] Alphabets =
    [
        ("ß", "de"), ("äöü", "de sv fi et tr hu sk"), ("ñ¿¡", "es"), ("áíóú", "es pt cs sk hu ca vi"), ("ãõ", "pt et vi"), ("ç", "fr pt tr ca sq"), ("èàùêîôûëœ", "fr it ca vi"), ("òì", "it ca vi"), ("åø", "da no sv"), ("æ", "da no"),
        ("őű", "hu"), ("łąęśżźćń", "pl"), ("řěů", "cs"), ("ľĺŕ", "sk"), ("ýž", "cs sk"), ("čš", "cs sk hr sl lt lv et"), ("đ", "hr vi"), ("ćž", "hr"), ("ğış", "tr"), ("ășțâ", "ro"), ("ūėįų", "lt"), ("āēīļķņģ", "lv"),
        ("ơưạảấầẩậắằặẹẻẽếềểệịỉọỏốồổộớờởợụủứừửựỳỵỷỹ", "vi"), ("·", "ca"),
    ];

    // long words only
    private static readonly (string End, string Codes)[] Endings =
    [
        ("ción", "es"), ("ciones", "es"), ("ção", "pt"), ("ções", "pt"), ("zione", "it"), ("zioni", "it"), ("keit", "de"), ("ungen", "de"), ("schaft", "de"), ("lich", "de"), ("heid", "nl"), ("lijk", "nl"), ("ssa", "fi"), ("ssä", "fi"), ("llä", "fi"), ("nen", "fi"),
        ("ttiin", "fi"), ("sten", "fi sv"), ("ości", "pl"), ("ość", "pl"), ("nego", "pl"), ("ował", "pl"), ("ych", "pl cs"), ("ého", "cs sk"), ("ského", "cs sk"), ("ának", "hu"), ("ének", "hu"), ("ság", "hu"), ("ség", "hu"), ("ették", "hu"), ("ului", "ro"), ("elor", "ro"), ("ează", "ro"),
        ("iyor", "tr"), ("iyorum", "tr"), ("ları", "tr"), ("leri", "tr"), ("madı", "tr"), ("medi", "tr"), ("kannya", "id"), ("annya", "id"), ("ningen", "sv no"), ("heten", "sv no"), ("aient", "fr"), ("euse", "fr"), ("ique", "fr"),
    ];

    private readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> entries;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> english;
    private readonly FrozenDictionary<char, ulong> letters;
    private readonly (string End, ulong Mask)[] endings;

    private LanguageWords(IReadOnlyList<string> codes, FrozenDictionary<string, Entry> entries, FrozenSet<string> english)
    {
        Codes = codes;
        this.entries = entries.GetAlternateLookup<ReadOnlySpan<char>>();
        this.english = english.GetAlternateLookup<ReadOnlySpan<char>>();
        letters = Alphabets.SelectMany(a => a.Letters.Select(l => (Letter: l, Mask: Mask(codes, a.Codes)))).GroupBy(l => l.Letter).ToFrozenDictionary(g => g.Key, g => g.Aggregate(0UL, (m, l) => m | l.Mask));
        endings = [.. Endings.Select(e => (e.End, Mask(codes, e.Codes)))];
    }

    public IReadOnlyList<string> Codes { get; }

    public static LanguageWords Load()
    {
        var lines = Read("words").Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var codes = lines.ConvertAll(l => l[0]);
        var weak = Read("weak").SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);
        var everyday = Read("english").SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);
        var said = lines.SelectMany((l, i) => l.Skip(1).Distinct(StringComparer.Ordinal).Select(w => (Word: w, Mask: 1UL << i)))
            .GroupBy(w => w.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                g => new Entry(g.Aggregate(0UL, (m, w) => m | w.Mask), weak.Contains(g.Key) || StopWords.Contains(g.Key) || everyday.Contains(g.Key) ? Weak : g.Count() == 1 ? 1 : Shared),
                StringComparer.Ordinal);
        return new(codes, said, everyday);
    }

    /// <summary>Adds what a folded word says to each language's score; the answer is what it says for English.</summary>
    public double Weigh(ReadOnlySpan<char> word, Span<double> scores)
    {
        var own = StopWords.Contains(word) ? 1 : english.Contains(word) ? .7 : 0;
        if (entries.TryGetValue(word, out var entry))
        {
            // spelled alike in both: says little for either
            Add(scores, entry.Mask, own > 0 ? Weak : entry.Weight);
            return own > 0 ? Weak : 0;
        }

        if (own > 0)
        {
            return own;
        }

        var mask = 0UL;
        foreach (var c in word)
        {
            if (c >= '\u00b7' && letters.TryGetValue(c, out var of))
            {
                mask = mask == 0 ? of : (mask & of) != 0 ? mask & of : mask;
            }
        }

        Add(scores, mask, Letter);
        if (word.Length >= ShortestEnded)
        {
            foreach (var (end, of) in endings)
            {
                if (word.EndsWith(end, StringComparison.Ordinal))
                {
                    Add(scores, of, Ending);
                    break;
                }
            }
        }

        return 0;
    }

    private static void Add(Span<double> scores, ulong mask, double weight)
    {
        for (; mask != 0; mask &= mask - 1)
        {
            scores[System.Numerics.BitOperations.TrailingZeroCount(mask)] += weight;
        }
    }

    private static ulong Mask(IReadOnlyList<string> codes, string of) => of.Split(' ').Aggregate(0UL, (m, c) => m | (1UL << codes.ToList().IndexOf(c)));

    private static List<string> Read(string name)
    {
        using var reader = new StreamReader(typeof(LanguageWords).Assembly.GetManifestResourceStream("Languages." + name)!);
        return [.. reader.ReadToEnd().Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#')];
    }

    private readonly record struct Entry(ulong Mask, double Weight);
}
