using EmpathyConsole.Domain.Guardrails.Matching;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>A part of a copy, cut into words once; any rules over the same vocabulary can look for their phrases in it.</summary>
/// <param name="Part">Which part.</param>
/// <param name="Text">Its text.</param>
/// <param name="Tokens">Its words.</param>
/// <param name="Squashed">Its letters squashed, when it is kept for many replays.</param>
internal sealed record ReadPart(CopyPart Part, string Text, List<Token> Tokens, SquashedRuns? Squashed)
{
    /// <summary>The parts that hold anything.</summary>
    /// <param name="copy">The copy.</param>
    /// <param name="vocabulary">Numbers the words.</param>
    /// <param name="toKeep">Whether they are read once for many rules to come: words that are new to the vocabulary get a number then.</param>
    public static ReadPart[] Of(Copy copy, Vocabulary vocabulary, bool toKeep = false)
    {
        var parts = new List<ReadPart>(copy.Parts.Count);
        foreach (var (part, text) in copy.Parts)
        {
            if (!string.IsNullOrEmpty(text))
            {
                parts.Add(new(part, text, Tokenizer.Read(text, vocabulary, toKeep), toKeep ? SquashedRuns.Of(text) : null));
            }
        }

        return [.. parts];
    }
}
