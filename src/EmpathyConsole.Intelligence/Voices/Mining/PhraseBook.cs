using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>
/// The phrases of groups of texts: runs of one to five whole words that begin and end well. Phrases that differ only in endings and small
/// words inside count together under one key, and the wording that is used most stands for all of them.
/// </summary>
internal sealed class PhraseBook(Corpus corpus)
{
    private const int LongestPhrase = 5;
    private readonly DataDamage damage = new(corpus);

    private static readonly FrozenSet<string> GoodStarts = new[]
    {
        "no", "not", "never", "can't", "cannot", "won't", "couldn't", "don't", "didn't", "doesn't", "how", "why", "where", "when", "what", "too", "still", "on", "without", "first", "back", "out", "one", "real", "same", "more",
    }.ToFrozenSet(StringComparer.Ordinal);

    // small words a label may begin with, though elsewhere they change nothing: "worst airline", "get home"
    private static readonly FrozenSet<string> PlainStarts = new[]
    {
        "worst", "best", "bad", "great", "terrible", "horrible", "awful", "amazing", "need", "want", "get", "getting", "love", "hate", "trying", "long", "old", "new", "wish", "put", "keep", "keeps", "kept", "left", "told", "took", "take", "asked", "sent", "find", "received", "receive", "used", "using", "use", "made", "make", "go", "give", "gave", "pay", "sat",
    }.ToFrozenSet(StringComparer.Ordinal);

    // a phrase that begins after one of these says the opposite of what was said
    private static readonly FrozenSet<string> Negations = new[]
    {
        "no", "not", "never", "without", "cannot", "can't", "won't", "wouldn't", "couldn't", "shouldn't", "don't", "didn't", "doesn't", "isn't", "aren't", "wasn't", "weren't", "haven't", "hasn't", "hadn't",
    }.ToFrozenSet(StringComparer.Ordinal);

    // "can not furnish" has to keep its "can"
    private static readonly FrozenSet<string> TakesNot = new[] { "can", "could", "do", "does", "did", "will", "would", "shall", "should", "may", "might", "must", "to" }.ToFrozenSet(StringComparer.Ordinal);

    // a phrase that runs on over one of these holds two ideas
    private static readonly FrozenSet<string> JoinsIdeas = new[] { "and", "but", "or", "that", "which", "because", "if", "so", "while", "when", "than", "as", "who", "since", "then", "i", "this" }.ToFrozenSet(StringComparer.Ordinal);

    // after one of these the thought goes on
    private static readonly FrozenSet<string> Continues = new[] { "a", "an", "the", "my", "your", "our", "their", "his", "her", "its", "to", "of", "me", "you", "us", "them", "it", "up", "out", "off", "any", "some", "one", "two", "more", "like", "back", "down", "i'd", "i'm", "i'll", "new", "old", "good", "great", "bad", "kind", "kinds", "sort", "bit", "little", "big", "small", "long", "high", "low", "people", "person", "guys", "time", "times", "way", "thing", "things", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "day", "days", "end", "guy" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> GoodEnds = new[] { "back", "again", "out", "up", "off", "down", "through", "over", "day", "days", "today", "anything", "someone", "anyone", "nothing", "online" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word says that something is not.</summary>
    public static bool Negates(string word) => Negations.Contains(word);

    /// <summary>Every phrase key of the texts with the number of texts it stands in and the places of each wording.</summary>
    public Dictionary<ulong, PhraseUse> Read(IEnumerable<int> texts)
    {
        var uses = new Dictionary<ulong, PhraseUse>();
        var seen = new HashSet<ulong>();
        foreach (var text in texts)
        {
            seen.Clear();
            Each(text, (key, phrase) =>
            {
                ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, key, out var _);
                use ??= new();
                use.Add(seen.Add(key), Wording(phrase), phrase, Opens(phrase), Closes(phrase));
            });
        }

        return uses;
    }

    /// <summary>Adds to each key the number of texts it stands in.</summary>
    public void Count(int text, Dictionary<ulong, int> counts, HashSet<ulong> seen)
    {
        seen.Clear();
        Each(text, (key, phrase) =>
        {
            if (seen.Add(key))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out var _)++;
            }
        });
    }

    /// <summary>The words of the phrase as people write them, in sentence case.</summary>
    public string Title(Phrase phrase)
    {
        var title = new StringBuilder();
        var tokens = corpus.TokensOf(phrase.Text);
        for (var i = phrase.First; i < phrase.First + phrase.Count; i++)
        {
            if (i > phrase.First)
            {
                var hyphen = tokens[i].Start - tokens[i - 1].End == 1 && corpus.Texts[phrase.Text][tokens[i].Start - 1] == '-';
                title.Append(hyphen ? '-' : ' ');
            }

            title.Append(corpus.Written(corpus.WordsOf(phrase.Text)[i]));
        }

        title[0] = char.ToUpper(title[0], CultureInfo.InvariantCulture);
        return title.ToString();
    }

    private void Each(int text, Action<ulong, Phrase> found)
    {
        var words = corpus.WordsOf(text);
        var tokens = corpus.TokensOf(text);
        for (var first = 0; first < words.Length; first++)
        {
            if (!StartsWell(words, tokens, first))
            {
                continue;
            }

            var key = 0UL;
            var contents = 0;
            for (var count = 1; count <= LongestPhrase && first + count <= words.Length; count++)
            {
                var word = words[first + count - 1];
                if ((count > 1 && tokens[first + count - 1].AfterBreak) || damage.Has(word))
                {
                    break;
                }

                var stem = corpus.StemOf(word);
                if (count > 1 && JoinsIdeas.Contains(corpus.WordName(word)))
                {
                    break;
                }

                if (stem >= 0)
                {
                    contents++;
                    key = Mix(key, (ulong)stem + 1);
                }
                else if (count == 1 || Matters(corpus.WordName(word)))
                {
                    key = Mix(key, (ulong)word + 0x100000000UL);
                }

                if (contents > 0 && (stem >= 0 || GoodEnds.Contains(corpus.WordName(word))))
                {
                    found(key, new(text, first, count));
                }
            }
        }
    }

    private bool StartsWell(ReadOnlySpan<int> words, ArraySegment<TextToken> tokens, int first)
    {
        var name = corpus.WordName(words[first]);
        if (corpus.StemOf(words[first]) < 0 && !GoodStarts.Contains(name) && !PlainStarts.Contains(name))
        {
            return false;
        }

        if (first == 0 || tokens[first].AfterBreak)
        {
            return true;
        }

        var before = corpus.WordName(words[first - 1]);
        return !Negations.Contains(before) && !(name is "not" or "never" && TakesNot.Contains(before));
    }

    private bool Opens(Phrase phrase) =>
        phrase.First == 0 || corpus.TokensOf(phrase.Text)[phrase.First].AfterBreak || corpus.StemOf(corpus.WordsOf(phrase.Text)[phrase.First - 1]) < 0;

    private bool Closes(Phrase phrase)
    {
        var next = phrase.First + phrase.Count;
        if (next >= corpus.TokensOf(phrase.Text).Count || corpus.TokensOf(phrase.Text)[next].AfterBreak)
        {
            return true;
        }

        var word = corpus.WordsOf(phrase.Text)[next];
        return corpus.StemOf(word) < 0 && !Continues.Contains(corpus.WordName(word));
    }

    /// <summary>Small words that change the sense: "no", "without".</summary>
    public static bool Matters(string word) => GoodStarts.Contains(word) || GoodEnds.Contains(word);

    private static ulong Mix(ulong key, ulong add)
    {
        var z = (key + add) * 0x9E3779B97F4A7C15UL;
        return z ^ (z >> 29);
    }

    private ulong Wording(Phrase phrase)
    {
        var hash = 17UL;
        foreach (var word in corpus.WordsOf(phrase.Text).Slice(phrase.First, phrase.Count))
        {
            hash = Mix(hash, (ulong)word + 1);
        }

        return hash;
    }
}
