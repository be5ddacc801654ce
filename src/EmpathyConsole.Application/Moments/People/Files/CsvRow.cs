namespace EmpathyConsole.Application.Moments.People.Files;

/// <summary>One row by column names; case, spaces and underscores in names don't matter.</summary>
internal sealed class CsvRow(long line, IReadOnlyDictionary<string, int> columns, IReadOnlyList<string> fields)
{
    /// <summary>The line in the file the row begins on, from 1.</summary>
    public long Line { get; } = line;

    /// <summary>The value trimmed; null when the column is absent or empty.</summary>
    public string? this[string column] =>
        columns.TryGetValue(Plain(column), out var at) && at < fields.Count && fields[at].Trim() is { Length: > 0 } value ? value : null;

    public static string Plain(string column) => new([.. column.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
