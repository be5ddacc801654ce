using System.Text;
using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Guardrails.Starter;

namespace EmpathyConsole.Benchmarks.Guardrails;

/// <summary>The starter guardrails that are lists of phrases, and the same lists as regular expressions for linters that take those.</summary>
internal static class PeerLists
{
    private const string Between = @"[\s,-]*";

    /// <summary>Guardrails that object to phrases of a list.</summary>
    public static IReadOnlyList<Guardrail> Guardrails { get; } = [.. StarterSet.All.Where(g => Phrases(g).Count > 0)];

    /// <summary>One expression a guardrail, each phrase as short as it was written: what an engine of alternatives runs fastest.</summary>
    public static IEnumerable<(string Name, string Expression)> Expressions() =>
        Guardrails.Select(g => (g.Slug, string.Join('|', Phrases(g).Select(Expression))));

    private static IReadOnlyList<string> Phrases(Guardrail guardrail) => guardrail.Rule switch
    {
        LexicalRule rule => rule.Phrases,
        ClaimEvidenceRule rule => rule.Phrases,
        FearLoadRule rule => rule.Threats,
        _ => [],
    };

    private static string Expression(string phrase)
    {
        var (begins, ends) = (phrase.StartsWith('^'), phrase.EndsWith('$'));
        phrase = phrase[(begins ? 1 : 0)..(ends ? ^1 : ^0)];
        var made = new StringBuilder(begins ? @"(?:^|[.!?;]\s*)" : "");
        for (var i = 0; i < phrase.Length;)
        {
            if (phrase[i] is '(' or '[')
            {
                var close = phrase.IndexOf(phrase[i] == '(' ? ')' : ']', i);
                made.Append("(?:").AppendJoin('|', phrase[(i + 1)..close].Split('|').Select(Words)).Append(phrase[i] == '(' ? ")" : ")?");
                i = close + 1;
            }
            else
            {
                var open = phrase.IndexOfAny(['(', '['], i) is var at && at < 0 ? phrase.Length : at;
                made.Append(Words(phrase[i..open]));
                i = open;
            }
        }

        return made.Append(ends ? "(?=$|[.!?;])" : "").ToString();
    }

    private static string Words(string words) => string.Concat(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w switch
    {
        "#" => $@"\b\d[\d.,]*{Between}",
        "#:#" => $@"\b\d+:\d+{Between}",
        _ => $@"\b{Regex.Escape(w).Replace("'", "['\u2019]", StringComparison.Ordinal).Replace("-", Between, StringComparison.Ordinal).Replace("#", @"\d+", StringComparison.Ordinal)}\b{Between}",
    }));
}
