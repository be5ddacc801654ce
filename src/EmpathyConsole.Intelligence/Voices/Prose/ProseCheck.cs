using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace EmpathyConsole.Intelligence.Voices.Prose;

/// <summary>Reads a model's answer and takes it whole or not at all.</summary>
public static partial class ProseCheck
{
    /// <summary>Words of all sentences together.</summary>
    public const int MostWords = 120;

    private const int MostSentences = 8;
    private const int MostSigns = 500;
    private const int LongestAnswer = 40_000;
    private const string DoubleMarks = "\"“”„‟«»‹›「」『』＂";

    /// <summary>The sentences, or what is wrong as the end of a sentence (empty when nothing is).</summary>
    public static (IReadOnlyList<ProseSentence> Sentences, string Why) Read(string answer, IReadOnlyList<ProseQuote> quotes)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var (sentences, why) = Parse(answer);
        if (why.Length > 0)
        {
            return ([], why);
        }

        var given = quotes.ToDictionary(q => q.Id, q => q.Text, StringComparer.Ordinal);
        if (sentences.Sum(s => s.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length) > MostWords)
        {
            return ([], $"it had more than {MostWords} words");
        }

        why = sentences.Select(s => Fault(s, given)).FirstOrDefault(f => f.Length > 0) ?? "";
        return why.Length > 0 ? ([], why) : (sentences, "");
    }

    private static string Fault(ProseSentence sentence, Dictionary<string, string> given)
    {
        if (sentence.Ids.Count == 0)
        {
            return "a sentence cited no quote";
        }

        if (!sentence.Ids.All(given.ContainsKey))
        {
            return "it cited a quote that was not given";
        }

        if (sentence.Text.Length is 0 or > MostSigns)
        {
            return $"a sentence was empty or longer than {MostSigns} characters";
        }

        if (sentence.Text.EnumerateRunes().Any(r => Rune.GetUnicodeCategory(r) is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.PrivateUse))
        {
            return "it held signs that can't be seen";
        }

        if (Addresses().IsMatch(sentence.Text))
        {
            return "it held an address, a link or markup";
        }

        var cited = sentence.Ids.Select(id => given[id]).ToList();
        if (Figures().Matches(sentence.Text).Any(f => !cited.Any(c => Figures().Matches(c).Any(g => g.Value == f.Value))))
        {
            return "it gave a figure that stands in no quote it cites";
        }

        return Quotations(sentence.Text) is { } said && said.All(s => cited.Any(c => Stands(s, c)))
            ? ""
            : "it put words in quotation marks that stand in no quote it cites";
    }

    /// <summary>Whether the words stand exactly so in the quote, from word to word: "happy" does not stand in "unhappy".</summary>
    private static bool Stands(string said, string quote)
    {
        for (var at = quote.IndexOf(said, StringComparison.Ordinal); at >= 0 && said.Length > 0; at = quote.IndexOf(said, at + 1, StringComparison.Ordinal))
        {
            var end = at + said.Length;
            if ((at == 0 || !char.IsLetterOrDigit(quote[at - 1]) || !char.IsLetterOrDigit(said[0])) && (end == quote.Length || !char.IsLetterOrDigit(quote[end]) || !char.IsLetterOrDigit(said[^1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands in quotation marks of any kind; null when a double mark has no partner.</summary>
    private static List<string>? Quotations(string text)
    {
        var parts = text.Split(DoubleMarks.ToCharArray());
        return parts.Length % 2 == 0 ? null : [.. parts.Where((_, i) => i % 2 == 1), .. SingleMarks().Matches(text).Select(m => m.Groups["said"].Value)];
    }

    /// <summary>Finds the object, whatever stands round it (fences, a preface).</summary>
    private static (List<ProseSentence> Sentences, string Why) Parse(string answer)
    {
        const string NoObject = "it was not in the form that was asked for";
        if (answer.Length > LongestAnswer)
        {
            return ([], NoObject);
        }

        var bytes = Encoding.UTF8.GetBytes(answer).AsSpan();
        for (var at = bytes.IndexOf((byte)'{'); at >= 0; at = Next(bytes, at))
        {
            var reader = new Utf8JsonReader(bytes[at..]);
            try
            {
                using var document = JsonDocument.ParseValue(ref reader);
                if (document.RootElement.TryGetProperty("sentences", out var list))
                {
                    return Sentences(list) is { } sentences ? (sentences, "") : ([], NoObject);
                }
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // not an object that begins here, or half a surrogate pair in it: look on
            }
        }

        return ([], NoObject);
    }

    private static int Next(ReadOnlySpan<byte> bytes, int at) => bytes[(at + 1)..].IndexOf((byte)'{') is >= 0 and var more ? at + 1 + more : -1;

    private static List<ProseSentence>? Sentences(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() is 0 or > MostSentences)
        {
            return null;
        }

        var sentences = new List<ProseSentence>();
        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String
                || !item.TryGetProperty("ids", out var ids) || ids.ValueKind != JsonValueKind.Array || ids.EnumerateArray().Any(i => i.ValueKind != JsonValueKind.String))
            {
                return null;
            }

            sentences.Add(new(text.GetString()!.Trim(), [.. ids.EnumerateArray().Select(i => i.GetString()!).Distinct(StringComparer.Ordinal)]));
        }

        return sentences;
    }

    // a word, a dot and a small letter is taken for an address: strict, because a second try costs little
    [GeneratedRegex(@"://|www\.|@|<|>|\]\(|`|[\p{L}\p{N}]\.[a-z]{2,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Addresses();

    [GeneratedRegex(@"\p{N}+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Figures();

    // an apostrophe inside a word, or at its end, opens nothing
    [GeneratedRegex(@"(?<![\p{L}\p{N}])['‘‚](?<said>.+?)['’‘](?![\p{L}\p{N}])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SingleMarks();
}
