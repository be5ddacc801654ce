using System.Text.RegularExpressions;

namespace EmpathyConsole.Application.Guardrails.BrandGuide;

/// <summary>A sentence with its quoted words taken out, so that what is quoted is not read as what is asked for: Never say <c>«0»</c>.</summary>
internal sealed partial record MarkedSentence(string Text, IReadOnlyList<string> Quoted)
{
    public static MarkedSentence Of(string sentence)
    {
        List<string> quoted = [];
        var text = Quotes().Replace(sentence.Replace('\u2019', '\''), match =>
        {
            var inner = match.Groups["q"].Value.Trim(' ', '.', ',', '!', '?', ';', ':');
            if (inner.Length == 0)
            {
                return match.Value;
            }

            quoted.Add(inner);
            return FormattableString.Invariant($"\u00AB{quoted.Count - 1}\u00BB{(match.Value.EndsWith('.') ? "." : "")}");
        });
        return new(text.TrimEnd('.', '!', ' '), quoted);
    }

    /// <summary>A term as written: the quoted words a mark stands for, or the words themselves.</summary>
    public string Term(string written)
    {
        var mark = Mark().Match(written);
        return mark.Success ? Quoted[int.Parse(mark.Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture)] : written.Trim(' ', '.', ',', ';', ':', '!', '(', ')');
    }

    [GeneratedRegex("\u00AB(?<n>\\d+)\u00BB", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Mark();

    // a single quotation mark counts only where it can't be an apostrophe
    [GeneratedRegex("\"(?<q>[^\"]{1,80})\"|\u201C(?<q>[^\u201D]{1,80})\u201D|\u201E(?<q>[^\u201C\u201D]{1,80})[\u201C\u201D]|(?<=^|[\\s(])'(?<q>[^']{1,60})'(?=$|[\\s.,;:!?)])|\u2018(?<q>[^']{1,60})'(?=$|[\\s.,;:!?)])|\\*\\*(?<q>[^*]{1,80})\\*\\*|(?<=^|[\\s(])\\*(?<q>[^*]{1,80})\\*|(?<=^|[\\s(])_(?<q>[^_]{1,80})_(?=$|[\\s.,;:!?)])|`(?<q>[^`]{1,80})`", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Quotes();
}
