using System.Globalization;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>Gives every column a name of its own.</summary>
internal static class ColumnNames
{
    /// <summary>What stands in columns beyond these is not looked at.</summary>
    public const int MostColumns = 400;
    private const int LongestName = 200;

    /// <summary>Trims the names; columns without one are "Column 3", repeated ones "Score (2)".</summary>
    public static IReadOnlyList<string> From(IReadOnlyList<string> header)
    {
        var names = new List<string>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var cell in header.Take(MostColumns))
        {
            var trimmed = string.Join(' ', cell.Replace("\0", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            var name = trimmed.Length == 0 ? string.Create(CultureInfo.InvariantCulture, $"Column {names.Count + 1}") : trimmed.Length > LongestName ? trimmed[..LongestName] : trimmed;
            var unique = name;
            for (var i = 2; !taken.Add(unique); i++)
            {
                unique = string.Create(CultureInfo.InvariantCulture, $"{name} ({i})");
            }

            names.Add(unique);
        }

        return names;
    }

    /// <summary>"Column 1", "Column 2", ... for files without a header.</summary>
    public static IReadOnlyList<string> Numbered(int count) => From([.. Enumerable.Repeat("", Math.Clamp(count, 1, MostColumns))]);
}
