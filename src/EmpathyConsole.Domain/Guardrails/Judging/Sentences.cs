using EmpathyConsole.Domain.Guardrails.Matching;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>The sentence a finding stands in.</summary>
public static class Sentences
{
    /// <summary>The words of the sentence around a span, folded and joined by a blank, so that case, accents and commas do not matter; the whole text for a finding about something missing.</summary>
    public static string Key(string text, int start, int length)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Read(text, null);
        var whole = length == 0;
        var first = whole ? 0 : tokens.FindLastIndex(t => t.Word == Token.Break && t.End <= start) + 1;
        var after = whole ? -1 : tokens.FindIndex(first, t => t.Word == Token.Break && t.Start >= start + length);
        var last = after < 0 ? tokens.Count : after;
        return string.Join(' ', tokens.GetRange(first, Math.Max(0, last - first)).Where(t => t.Word != Token.Break).Select(t => Folding.Fold(text.AsSpan(t.Start, t.Length))));
    }
}
