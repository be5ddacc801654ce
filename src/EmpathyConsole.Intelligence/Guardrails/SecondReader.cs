using System.Collections.Frozen;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Intelligence.Readers;
using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Intelligence.Guardrails;

/// <summary>
/// Reads copy as the people of a workspace marked their lines: a linear reader over words and pieces of words, trained in the program within
/// seconds. It adds findings marked likely or unsure where the rules are silent. Safe for many threads.
/// </summary>
public sealed class SecondReader : ISecondReader
{
    /// <summary>Fewest lines of each label that are learned from.</summary>
    public const int FewestOfEach = 20;

    internal const string Fires = "fires";
    internal const string Silent = "silent";

    /// <summary>A sentence is read to here; nobody learned from longer ones.</summary>
    private const int LongestSentence = 600;

    /// <summary>Less of a sentence's words known from lines that must fire, and it is about something else: the reader would guess.</summary>
    private const double LeastKnown = 0.6;

    private readonly FrozenSet<string> known;
    private readonly LinearTextReader reader;
    private readonly int fires;

    internal SecondReader(LinearTextReader reader, float likelyFrom, IEnumerable<string> lines, int version)
    {
        (this.reader, LikelyFrom, Version) = (reader, likelyFrom, version);
        known = lines.SelectMany(WordsOf).ToFrozenSet(StringComparer.Ordinal);
        fires = reader.Labels.Index().First(l => l.Item == Fires).Index;
    }

    public int Version { get; }

    internal float LikelyFrom { get; }

    /// <summary>Whether there are lines enough to learn from.</summary>
    public static bool CanLearn(IReadOnlyCollection<MarkedText> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return lines.Count(l => l.MustFire) >= FewestOfEach && lines.Count(l => !l.MustFire) >= FewestOfEach;
    }

    /// <summary>How sure it is that a text presses on people, or null when it has nothing to say.</summary>
    public FindingConfidence? Confidence(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Said(text, out var score) && Knows(text) ? score >= LikelyFrom ? FindingConfidence.Likely : FindingConfidence.Unsure : null;
    }

    public IReadOnlyList<Finding> Read(Copy copy)
    {
        ArgumentNullException.ThrowIfNull(copy);
        List<Finding> findings = [];
        foreach (var (part, text) in copy.Parts.Where(p => p.Part != CopyPart.Visual && !string.IsNullOrWhiteSpace(p.Text)))
        {
            foreach (var (start, length) in SentenceCuts.Of(text))
            {
                var sentence = text.Substring(start, Math.Min(length, LongestSentence));
                if (Confidence(sentence) is { } confidence)
                {
                    var (from, count) = Weightiest(sentence);
                    findings.Add(new(
                        SecondOpinion.Slug,
                        Version,
                        GuardrailFamily.Tone,
                        Severity.Advise,
                        part,
                        start + from,
                        count,
                        text.Substring(start + from, count),
                        confidence == FindingConfidence.Likely ? "Reads much like lines your team marked as pressing on people." : "Reads somewhat like lines your team marked as pressing on people.",
                        Suggestion: null,
                        Confidence: confidence));
                }
            }
        }

        return findings;
    }

    /// <summary>The words without which the sentence would say least: found by leaving each out in turn.</summary>
    internal (int Start, int Length) Weightiest(string sentence)
    {
        List<TextToken> words = [];
        Tokens.Read(sentence, words);
        if (words.Count <= 1)
        {
            return words.Count == 0 ? (0, sentence.Length) : (words[0].Start, words[0].Length);
        }

        _ = Said(sentence, out var whole);
        var weight = words.ConvertAll(w =>
        {
            _ = Said(sentence.Remove(w.Start, w.Length), out var without);
            return whole - without;
        });
        var (most, at) = (weight.Max(), weight.IndexOf(weight.Max()));
        var (first, last) = (at, at);
        while (first > 0 && weight[first - 1] > most / 3)
        {
            first--;
        }

        while (last < words.Count - 1 && weight[last + 1] > most / 3)
        {
            last++;
        }

        return (words[first].Start, words[last].End - words[first].Start);
    }

    private bool Knows(string text)
    {
        var words = WordsOf(text).ToList();
        return words.Count > 0 && words.Count(known.Contains) >= LeastKnown * words.Count;
    }

    private static IEnumerable<string> WordsOf(string text)
    {
        List<TextToken> words = [];
        Tokens.Read(text, words);
        return words.Where(w => !char.IsDigit(text[w.Start])).Select(w => text.Substring(w.Start, w.Length).ToLowerInvariant());
    }

    private bool Said(string text, out float score)
    {
        var readings = new Reading[reader.Labels.Count];
        reader.Read(text, readings);
        score = readings[fires].Score;
        return readings[fires].Said;
    }
}
