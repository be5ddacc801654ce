using EmpathyConsole.Domain.Concepts.Taste;
using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Intelligence.Taste;

/// <summary>Reads the features of a text that taste may weigh. Looks at nothing but what a person can see, and is the same on every machine.</summary>
public static class TasteReader
{
    /// <summary>Densities are counted by so many words.</summary>
    private const double Per = 20;

    /// <summary>No density counts beyond this, so that a text of three words is no outlier.</summary>
    private const double MostOf = 4;

    /// <summary>With the space behind it; so length counts words, however long they are.</summary>
    private const double LettersOfAWord = 5;

    private static readonly string[] Reassuring = ["reassure", "answer", "own-up", "human-hand", "listen", "give-room"];
    private static readonly string[] Easing = ["remove-effort", "plain-steps", "small-start"];
    private static readonly string[] Teaching = ["teach", "show-the-way", "show-the-maker", "side-by-side"];
    private static readonly string[] Warming = ["thank", "celebrate", "invite", "ask-back"];

    /// <summary>One value for each of <see cref="TasteFeatures.All"/>, in units of its step.</summary>
    public static double[] Read(TasteText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<TextToken>(64);
        Tokens.Read(text.Text, tokens);
        var said = TasteTally.Of(text, tokens);
        var sentences = Sentences(text.Text, tokens, out var clean);
        var signs = Signs(text.Text);
        return
        [
            Math.Log2(1 + (text.Text.Length / LettersOfAWord)),
            Math.Log2(Math.Max(1, said.Words) / (double)Math.Max(1, sentences.Count)),
            said.Words == 0 ? 0 : Math.Clamp(said.Letters / (double)said.Words, 2, 8) * 2,
            said.Words == 0 ? 0 : said.Distinct / (double)said.Words * 10,
            Rhythm(sentences),
            Doublings(signs.Questions),
            Doublings(signs.Exclamations),
            Doublings(said.Shouted),
            clean - Math.Min(1, said.Slips / 2.0),
            Density(said, TasteWords.Chatty),
            Density(said, TasteWords.You),
            Density(said, TasteWords.I),
            Density(said, TasteWords.We),
            Density(said, TasteWords.Warmth),
            Density(said, TasteWords.Pleasure),
            Density(said, TasteWords.Trouble),
            Density(said, TasteWords.Harshness),
            Doublings(said.Numbers + said.In(TasteWords.Numbers)),
            Doublings(said.In(TasteWords.Proofs) + signs.Proofs),
            Doublings(said.In(TasteWords.Reasons)),
            Doublings(said.In(TasteWords.Contrast)),
            Doublings(said.In(TasteWords.Examples)),
            Density(said, TasteWords.Hedges),
            Density(said, TasteWords.Certainty),
            Density(said, TasteWords.Urgency),
            said.Content == 0 ? 0 : said.OfOwn / (double)said.Content * 10,
            Density(said.Words, said.OfValues),
            text.Headline.Length == 0 ? 0 : Doublings(Words(text.Headline)),
            Is(Reassuring, text.Angle),
            Is(Easing, text.Angle),
            Is(Teaching, text.Angle),
            Is(Warming, text.Angle),
        ];
    }

    private static double Doublings(int count) => Math.Log2(1 + count);

    private static double Density(TasteTally said, int list) => Density(said.Words, said.In(list));

    private static double Density(int words, int count) => words == 0 ? 0 : Math.Min(MostOf, count * Per / Math.Max(words, Per));

    private static double Is(string[] angles, string angle) => angles.Contains(angle, StringComparer.Ordinal) ? 1 : 0;

    private static int Words(string text)
    {
        var tokens = new List<TextToken>();
        Tokens.Read(text, tokens);
        return tokens.Count;
    }

    /// <summary>Words by sentence, and the share of sentences that begin with a capital and end with a stop.</summary>
    private static List<int> Sentences(string text, List<TextToken> tokens, out double clean)
    {
        List<int> lengths = [];
        var (good, inIt) = (0, 0);
        var starts = true;
        for (var t = 0; t < tokens.Count; t++)
        {
            if (inIt == 0)
            {
                starts = char.IsUpper(text[tokens[t].Start]) || char.IsDigit(text[tokens[t].Start]);
            }

            inIt++;
            var end = t + 1 < tokens.Count ? tokens[t + 1].Start : text.Length;
            var gap = text.AsSpan(tokens[t].End, end - tokens[t].End);
            var stops = gap.IndexOfAny(".!?\n") >= 0;
            if (!stops && t + 1 < tokens.Count)
            {
                continue;
            }

            // a stop without a space behind it, or a doubled comma, is a slip
            var spaced = t + 1 == tokens.Count || gap.IndexOfAny(" \n") >= 0;
            good += starts && stops && spaced ? 1 : 0;
            lengths.Add(inIt);
            inIt = 0;
        }

        clean = lengths.Count == 0 ? 0 : good / (double)lengths.Count;
        return lengths;
    }

    /// <summary>How far sentence lengths are from even: their deviation over their mean, at most 1.5; 0 with one sentence.</summary>
    private static double Rhythm(List<int> sentences)
    {
        if (sentences.Count < 2)
        {
            return 0;
        }

        var mean = sentences.Average();
        return Math.Min(1.5, Math.Sqrt(sentences.Average(s => (s - mean) * (s - mean))) / mean);
    }

    /// <summary>Question and exclamation marks, and per cents and links as proofs.</summary>
    private static (int Questions, int Exclamations, int Proofs) Signs(string text)
    {
        var (questions, exclamations, proofs) = (text.Count(c => c == '?'), text.Count(c => c == '!'), text.Count(c => c == '%'));
        for (var at = text.IndexOf("http", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("http", at + 4, StringComparison.OrdinalIgnoreCase))
        {
            proofs++;
        }

        return (questions, exclamations, proofs);
    }
}
