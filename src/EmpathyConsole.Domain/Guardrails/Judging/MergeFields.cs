using System.Text.RegularExpressions;

namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>
/// Finds merge fields in the ways senders write them: {name}, {{name}}, {{ name | filter }}, {% if name %}, {{#if name}}, ${name},
/// %NAME%, %%name%%, [[name]], *|NAME|*, &lt;&lt;name&gt;&gt;. Linear in the text.
/// </summary>
public static partial class MergeFields
{
    private static readonly HashSet<string> Openers = new(StringComparer.OrdinalIgnoreCase) { "if", "elsif", "elseif", "unless", "each", "with", "for", "case", "when", "assign", "capture" };
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "else", "this", "and", "or", "not", "in", "contains", "true", "false", "nil", "null", "blank", "empty", "is", "end" };

    /// <summary>All fields of a text in order; one placeholder may ask for several.</summary>
    public static IEnumerable<MergeField> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (Match match in Placeholder().Matches(text))
        {
            var inner = match.Groups["field"].Value;
            foreach (var name in Names(inner.Trim()))
            {
                yield return new(name, match.Index, match.Length);
            }
        }
    }

    /// <summary>The form in which two spellings of a field are one: "First Name", "first_name" and "FIRSTNAME".</summary>
    public static string Folded(string name) => string.Concat((name ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static IEnumerable<string> Names(string inner)
    {
        // what comes after a bar is a filter or a default, and "/if" or "endif" closes something
        var first = inner.Split('|', 2)[0].Trim().TrimStart('#', '^', '&', '~', '-', '>').TrimStart();
        if (first.Length == 0 || first[0] is '/' or '!' || first.StartsWith("end", StringComparison.OrdinalIgnoreCase) || first.StartsWith("else", StringComparison.OrdinalIgnoreCase) && !first.StartsWith("elsif", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var words = Identifier().Matches(Literal().Replace(first, " ")).Select(m => m.Value).ToList();
        return words.Count > 1 && Openers.Contains(words[0])
            ? words.Skip(1).Where(w => !Words.Contains(w)).Distinct(StringComparer.OrdinalIgnoreCase)
            : [Identifier().IsMatch(first) ? first.TrimEnd('~', '-', ' ') : first];
    }

    [GeneratedRegex(@"\{\{\{?(?<field>[^{}]{1,200})\}?\}\}|\{%(?<field>[^{}%]{1,200})%\}|\$?\{(?<field>[A-Za-z_][^{}\n]{0,80})\}|\[\[(?<field>[^\[\]]{1,200})\]\]|\*\|(?<field>[^|*\n]{1,80})\|\*|<<(?<field>[^<>\n]{1,80})>>|%%(?<field>[A-Za-z_][A-Za-z0-9_.]{0,60})%%|%(?<field>[A-Za-z_][A-Za-z0-9_]{1,40})%", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_.-]*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();

    [GeneratedRegex("\"[^\"]*\"|'[^']*'", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}
