using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>Distinct texts in a fixed order, cut into words; words and stems are numbered in the order they first appear.</summary>
internal sealed class Corpus
{
    public const int LongestWord = 32;

    /// <summary>In place of a stem: a word that is none of the corpus.</summary>
    public const int Unknown = -2;
    private readonly int[] starts;
    private readonly TextToken[] tokens;
    private readonly int[] words;
    private readonly int[] stems;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<string> wordNames = [];
    private readonly List<int> stemOfWord = [];
    private readonly List<string> stemNames = [];
    private readonly List<Casing> casings = [];

    /// <param name="texts">Distinct, sorted by the caller: their order decides every number.</param>
    public Corpus(IReadOnlyList<string> texts)
    {
        Texts = texts;
        starts = new int[texts.Count + 1];
        var allTokens = new List<TextToken>(texts.Count * 16);
        var allWords = new List<int>(texts.Count * 16);
        var wordIds = new Dictionary<string, int>(StringComparer.Ordinal);
        var stemIds = new Dictionary<string, int>(StringComparer.Ordinal);
        lookup = wordIds.GetAlternateLookup<ReadOnlySpan<char>>();
        var scratch = new List<TextToken>();
        Span<char> buffer = stackalloc char[LongestWord];
        for (var text = 0; text < texts.Count; text++)
        {
            Tokens.Read(texts[text], scratch);
            foreach (var token in scratch)
            {
                var folded = Tokens.Fold(texts[text].AsSpan(token.Start, token.Length), buffer);
                if (!lookup.TryGetValue(folded, out var word))
                {
                    word = AddWord(folded.ToString(), wordIds, stemIds);
                }

                casings[word] = casings[word].With(texts[text].AsSpan(token.Start, token.Length), token.AfterBreak);
                allTokens.Add(token);
                allWords.Add(word);
            }

            starts[text + 1] = allTokens.Count;
        }

        (tokens, words) = ([.. allTokens], [.. allWords]);
        stems = Array.ConvertAll(words, w => stemOfWord[w]);
    }

    public IReadOnlyList<string> Texts { get; }

    public int StemCount => stemNames.Count;

    public ArraySegment<TextToken> TokensOf(int text) => new(tokens, starts[text], starts[text + 1] - starts[text]);

    public ReadOnlySpan<int> WordsOf(int text) => words.AsSpan(starts[text]..starts[text + 1]);

    /// <summary>The stem of each word of a text, -1 for small words.</summary>
    public ReadOnlySpan<int> StemsOf(int text) => stems.AsSpan(starts[text]..starts[text + 1]);

    /// <summary>The stem of a folded word of any text: -1 for small words, <see cref="Unknown"/> for what no text of the corpus says.</summary>
    public int StemOf(ReadOnlySpan<char> folded) => lookup.TryGetValue(folded, out var word) ? stemOfWord[word] : Unknown;

    /// <summary>The folded word.</summary>
    public string WordName(int word) => wordNames[word];

    /// <summary>The word as people mostly write it in the middle of a sentence: lower case, "Boston", "TSA".</summary>
    public string Written(int word) => casings[word].Write(wordNames[word]);

    public string StemName(int stem) => stemNames[stem];

    /// <summary>The word's stem, or -1 for a word that makes no theme: a small word, a number, a single letter.</summary>
    public int StemOf(int word) => stemOfWord[word];

    private int AddWord(string word, Dictionary<string, int> wordIds, Dictionary<string, int> stemIds)
    {
        var id = wordNames.Count;
        wordIds[word] = id;
        wordNames.Add(word);
        casings.Add(default);
        if (word.Length < 2 || StopWords.Contains(word) || char.IsAsciiDigit(word[0]))
        {
            stemOfWord.Add(-1);
            return id;
        }

        var stem = LightStem.Of(word);
        if (!stemIds.TryGetValue(stem, out var stemId))
        {
            stemIds[stem] = stemId = stemNames.Count;
            stemNames.Add(stem);
        }

        stemOfWord.Add(stemId);
        return id;
    }
}
