using System.Globalization;

namespace EmpathyConsole.Application.Voices.Searching;

/// <summary>
/// A place in a list that does not move when voices come in before it: how many stood before it, the value it is ordered by, and the
/// voice there. Written as 50~1781740000000~4711; a leading minus asks for what comes before.
/// </summary>
internal readonly record struct PageMark(int Before, double? Key, long Verbatim, bool Backwards)
{
    public static PageMark? Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var parts = text.TrimStart('-').Split('~');
        return parts.Length == 3
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var before)
            && (parts[1].Length == 0 || double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            && long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var verbatim)
                ? new(before, parts[1].Length == 0 ? null : double.Parse(parts[1], CultureInfo.InvariantCulture), verbatim, text[0] == '-')
                : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Backwards ? "-" : "")}{Before}~{Key:R}~{Verbatim}");
}
