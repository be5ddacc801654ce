using EmpathyConsole.Domain.Guardrails.Matching;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>Looks for a span that shows each value the copy is asked to show. The values come with the copy, so they are matched here and not by the automaton.</summary>
internal sealed class CompiledValue(Guardrail guardrail, int index) : CompiledRule(guardrail, index)
{
    private static readonly string[] Endings = ["", "s", "es", "d", "ed", "ing", "ly", "er", "ers", "est"];

    public override void Judge(CopyScan scan, List<Finding> findings)
    {
        if (scan.Copy.Values is not { Count: > 0 } values)
        {
            return;
        }

        var texts = PartsOf(scan).Select(p => p.Folded()).ToList();
        foreach (var value in values.Where(v => !v.Words.Any(w => Shown(w, texts))))
        {
            Missing(scan, findings, $"{Guardrail.Wording.Reason} Nothing here shows \"{value.Name}\".");
        }
    }

    private static bool Shown(string phrase, List<List<string>> texts)
    {
        var words = Tokenizer.Read(phrase, null).Where(t => t.Word != Token.Break).Select(t => Folding.Fold(phrase.AsSpan(t.Start, t.Length))).ToList();
        return words.Count > 0 && texts.Exists(t => Enumerable.Range(0, Math.Max(0, t.Count - words.Count + 1)).Any(at => Stands(words, t, at)));
    }

    private static bool Stands(List<string> words, List<string> text, int at)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!SameWord(words[i], text[at + i]))
            {
                return false;
            }
        }

        return true;
    }

    // "slow" is shown by "slowly"; words of three letters or fewer only by themselves
    private static bool SameWord(string wanted, string word) =>
        word.StartsWith(wanted, StringComparison.Ordinal)
        && (word.Length == wanted.Length || (wanted.Length > 3 && Endings.Contains(word[wanted.Length..], StringComparer.Ordinal)));
}
