using System.Text;
using System.Text.RegularExpressions;

namespace EmpathyConsole.Application.Guardrails.BrandGuide;

/// <summary>Cuts a guide, plain text or Markdown, into sentences, list items and table rows, each with its line and what it stands under.</summary>
internal static partial class GuideOutline
{
    private static readonly string[] Abbreviations = ["e.g.", "i.e.", "etc.", "a.m.", "p.m.", "vs.", "no.", "mr.", "ms.", "dr.", "approx."];

    public static IReadOnlyList<GuideUnit> Of(string text)
    {
        List<GuideUnit> units = [];
        var (heading, lead) = ("", "");
        IReadOnlyList<string>? table = null;
        var paragraph = new StringBuilder();
        var begun = 0;
        foreach (var (index, raw) in text.ReplaceLineEndings("\n").Split('\n').Append("").Index())
        {
            var line = raw.Trim().Replace('\u00A0', ' ');
            var number = index + 1;
            var isRow = line.StartsWith('|') && line.Count(c => c == '|') > 2;
            var item = Bullet().Match(line);
            if (line.Length == 0 || isRow || item.Success || Title(line) is not null)
            {
                Close();
            }

            table = isRow ? table : null;
            if (Title(line) is { } title)
            {
                (heading, lead) = (title, title);
            }
            else if (isRow)
            {
                var cells = line.Trim('|').Split('|').Select(c => c.Trim()).ToList();
                if (cells.TrueForAll(c => c.Length > 0 && c.All(x => x is '-' or ':' or ' ')))
                {
                    continue;
                }

                if (table is null)
                {
                    table = cells;
                    continue;
                }

                units.Add(new(number, string.Join(" | ", cells.Where(c => c.Length > 0)), lead, Cells: (table, cells)));
            }
            else if (item.Success)
            {
                var words = line[item.Length..].Trim();
                units.AddRange(Sentences(words).Select(s => new GuideUnit(number, s, lead, IsItem: true)));
            }
            else if (line.Length > 0)
            {
                begun = paragraph.Length == 0 ? number : begun;
                paragraph.Append(paragraph.Length == 0 ? "" : " ").Append(line);
            }
        }

        return units;

        void Close()
        {
            if (paragraph.Length == 0)
            {
                return;
            }

            var words = paragraph.ToString();
            paragraph.Clear();
            lead = heading;
            foreach (var sentence in Sentences(words))
            {
                // "Words we avoid:" leads in what follows, and is no instruction of its own
                if (sentence.EndsWith(':'))
                {
                    lead = sentence.TrimEnd(':');
                }
                else
                {
                    units.Add(new(begun, sentence, heading));
                }
            }
        }
    }

    private static string? Title(string line) => line.StartsWith('#') ? line.TrimStart('#').Trim() : null;

    /// <summary>Splits at the end of a sentence, but not in abbreviations and not inside quotation marks.</summary>
    private static IEnumerable<string> Sentences(string text)
    {
        string? before = null;
        foreach (var sentence in Split(text))
        {
            // "Don't say this. Say that." is one instruction in two sentences
            if (before is not null && Forbids().IsMatch(before) && Offers().IsMatch(sentence))
            {
                yield return $"{before} {sentence}";
                before = null;
                continue;
            }

            if (before is not null)
            {
                yield return before;
            }

            before = sentence;
        }

        if (before is not null)
        {
            yield return before;
        }
    }

    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or ':'))
            {
                continue;
            }

            var end = i + 1;
            while (end < text.Length && text[end] is '"' or '\u201D' or '\'' or '\u2019' or ')' or '*' or '_' or '!' or '?')
            {
                end++;
            }

            var ends = end == text.Length || (char.IsWhiteSpace(text[end]) && text[i] != ':' && NextIsNew(text, end) && !Abbreviations.Any(a => text.AsSpan(start, i + 1 - start).EndsWith(a, StringComparison.OrdinalIgnoreCase)));
            if (ends)
            {
                yield return text[start..end].Trim();
                start = end;
                i = end - 1;
            }
        }

        if (text[start..].Trim() is { Length: > 0 } rest)
        {
            yield return rest;
        }
    }

    private static bool NextIsNew(string text, int at)
    {
        var next = text.AsSpan(at).TrimStart();
        return next.Length > 0 && (char.IsUpper(next[0]) || char.IsDigit(next[0]) || next[0] is '"' or '\u201C' or '*' or '\'');
    }

    [GeneratedRegex(@"^(?:please )?(?:don['\u2019]t|do not|never) (?:say|use|write)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Forbids();

    [GeneratedRegex("^(?:say|use|write) [\"\u201C'\u2018*]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Offers();

    [GeneratedRegex(@"^(?:[-*\u2022\u2013\u25AA\u25CF\u2023o]\s+|\d{1,2}[.)]\s+)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Bullet();
}
