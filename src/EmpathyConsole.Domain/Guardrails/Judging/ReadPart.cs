using EmpathyConsole.Domain.Guardrails.Matching;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>A part of a copy, cut into words once; any rules over the same vocabulary can look for their phrases in it.</summary>
internal sealed record ReadPart(CopyPart Part, string Text, List<Token> Tokens)
{
    /// <summary>The parts that hold anything.</summary>
    /// <param name="copy">The copy.</param>
    /// <param name="vocabulary">Numbers the words.</param>
    /// <param name="learn">Whether words that are new to the vocabulary get a number.</param>
    public static ReadPart[] Of(Copy copy, Vocabulary vocabulary, bool learn = false) =>
        [.. copy.Parts.Where(p => !string.IsNullOrEmpty(p.Text)).Select(p => new ReadPart(p.Part, p.Text, Tokenizer.Read(p.Text, vocabulary, learn)))];
}
