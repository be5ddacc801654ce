using System.Text;

namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>
/// Takes e-mail addresses, phone and card numbers out of a text before it is stored. One pass, no regular expressions, linear in the
/// length of the text; redacting twice changes nothing.
/// </summary>
public static class Redactor
{
    private const int MostGroups = 8;
    private static readonly RedactedText Nothing = new("", []);

    /// <summary>The word that stands for what was removed: "email".</summary>
    public static string Name(PersonalDataKind kind) => PersonalDataKinds.Name(kind);

    /// <summary>The text without what is recognised as personal.</summary>
    public static RedactedText Redact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!MayHoldAny(text))
        {
            return Nothing with { Text = text };
        }

        var found = new List<(int Start, int End, PersonalDataKind Kind)>();
        FindEmails(text, found);
        FindNumbers(text, found);
        if (found.Count == 0)
        {
            return Nothing with { Text = text };
        }

        found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        var kept = new StringBuilder(text.Length);
        var removed = new List<RemovedSpan>(found.Count);
        var at = 0;
        foreach (var (start, end, kind) in found)
        {
            if (start < at)
            {
                continue;
            }

            kept.Append(text, at, start - at).Append('[').Append(Name(kind)).Append(']');
            removed.Add(new(start, end - start, kind));
            at = end;
        }

        return new(kept.Append(text, at, text.Length - at).ToString(), removed);
    }

    private static bool MayHoldAny(string text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            if (c == '@')
            {
                return true;
            }

            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits >= 7;
    }

    private static void FindEmails(string text, List<(int Start, int End, PersonalDataKind Kind)> found)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = at;
            while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '_' or '%' or '+' or '-'))
            {
                start--;
            }

            var end = at + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-'))
            {
                end++;
            }

            while (end > at && text[end - 1] is '.' or '-')
            {
                end--;
            }

            var dot = text.LastIndexOf('.', end - 1, end - at);
            if (start < at && dot > at + 1 && end - dot > 2 && !char.IsAsciiDigit(text[end - 1]))
            {
                found.Add((start, end, PersonalDataKind.Email));
            }
        }
    }

    private static void FindNumbers(string text, List<(int Start, int End, PersonalDataKind Kind)> found)
    {
        var groups = new List<DigitGroup>(MostGroups);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                i++;
                continue;
            }

            i = ReadGroups(text, i, groups);
            if (IsPartOfWord(text, groups) || IsPrice(text, groups[0].Start))
            {
                continue;
            }

            if (NumberReader.Find(text, groups) is var (first, count, kind))
            {
                var start = groups[first].Start;
                while (start > 0 && text[start - 1] is '+' or '(')
                {
                    start--;
                }

                i = groups[first + count - 1].End;
                found.Add((start, i, kind));
            }
        }
    }

    /// <summary>Digit groups that belong together: parted by one separator, or by ") " and the like. Returns where they end.</summary>
    private static int ReadGroups(string text, int i, List<DigitGroup> groups)
    {
        groups.Clear();
        var separator = '\0';
        while (true)
        {
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            groups.Add(new(start, i - start, separator));
            var next = i;
            while (next < text.Length && next - i < 3 && text[next] is ' ' or '-' or '.' or '(' or ')' or '\u00a0' or '\u2011' or '/')
            {
                next++;
            }

            if (groups.Count == MostGroups || next == i || next >= text.Length || !char.IsAsciiDigit(text[next]))
            {
                return i;
            }

            separator = text[i] is '\u00a0' or ')' or '(' ? ' ' : text[i] == '\u2011' ? '-' : text[i];
            i = next;
        }
    }

    private static bool IsPartOfWord(string text, List<DigitGroup> groups)
    {
        var (start, end) = (groups[0].Start, groups[^1].End);
        return (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '_')) || (end < text.Length && groups.Count == 1 && char.IsLetter(text[end]));
    }

    private static bool IsPrice(string text, int start)
    {
        while (start > 0 && text[start - 1] == ' ')
        {
            start--;
        }

        return start > 0 && char.GetUnicodeCategory(text[start - 1]) == System.Globalization.UnicodeCategory.CurrencySymbol;
    }
}
