using System.Text.Json;
using EmpathyConsole.Application.Voices.Importing;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>A grid with its header understood. Cells that hold JSON (properties, event_params) are laid out as columns of their own.</summary>
internal sealed class GridRows : IRowSource
{
    private const int RowsLooked = 300;
    private readonly IGrid grid;
    private readonly IEnumerator<RawRow> rows;
    private readonly List<RawRow> first = [];
    private readonly int width;
    private readonly bool wide;
    private readonly Dictionary<int, Dictionary<string, int>> nested = [];

    public GridRows(IGrid grid, bool? hasHeader)
    {
        this.grid = grid;
        rows = grid.Rows().GetEnumerator();
        while (first.Count < RowsLooked && rows.MoveNext())
        {
            first.Add(rows.Current);
        }

        var header = GridHeader.Of(first, hasHeader, MappingGuess.HasHeader);
        first.RemoveRange(0, Math.Min(first.Count, header.Skipped + header.Rows));
        var names = header.Names.Count > 0 ? header.Names : ColumnNames.Numbered(first.Count == 0 ? 0 : Width());
        (width, wide) = (names.Count, names.Count >= ColumnNames.MostColumns);
        Columns = [.. names, .. Nested(names)];
        Questions = [.. Columns.Select((_, i) => i < header.Questions.Count ? header.Questions[i] : null)];
        Shape = new(header.Dialect, header.Rows, header.Skipped, grid.Sheets, grid.Sheet, header.TimeZone);
    }

    public FileShape Shape { get; }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<string?> Questions { get; }

    public IEnumerable<RawRow> Rows()
    {
        foreach (var row in first)
        {
            yield return Fit(row);
        }

        first.Clear();
        while (rows.MoveNext())
        {
            yield return Fit(rows.Current);
        }
    }

    public void Dispose()
    {
        rows.Dispose();
        grid.Dispose();
    }

    /// <summary>Without a header: as many columns as most rows have.</summary>
    private int Width() => first.Where(r => !r.Broken).CountBy(r => r.Cells.Count).OrderByDescending(c => c.Value).ThenByDescending(c => c.Key).Select(c => c.Key).FirstOrDefault(1);

    private RawRow Fit(RawRow row)
    {
        if (row.Broken)
        {
            return row;
        }

        // cells beyond the columns can't be told apart from the text they were cut from; empty ones are harmless
        if (row.Cells.Count > width && !wide && grid.Delimiter is { } delimiter && row.Cells.Skip(width).Any(c => !string.IsNullOrWhiteSpace(c)))
        {
            return new(row.Line, [string.Join(delimiter == CsvRow.None ? "" : delimiter.ToString(), row.Cells)], width > 1);
        }

        if (nested.Count == 0)
        {
            return row;
        }

        var cells = new string[Columns.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = i < width ? row.Cell(i) : "";
        }

        foreach (var (column, places) in nested)
        {
            Flatten(row.Cell(column), (name, value) =>
            {
                if (places.TryGetValue(name, out var place))
                {
                    cells[place] = value;
                }
            });
        }

        return new(row.Line, cells);
    }

    private List<string> Nested(IReadOnlyList<string> names)
    {
        var more = new List<string>();
        for (var column = 0; column < names.Count; column++)
        {
            var filled = first.Where(r => !r.Broken).Select(r => r.Cell(column)).Where(c => c.Length > 0).ToList();
            if (filled.Count == 0 || filled.Count(c => c[0] is '{' or '[' && c[^1] is '}' or ']') * 2 <= filled.Count)
            {
                continue;
            }

            var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            foreach (var cell in filled)
            {
                Flatten(cell, (name, _) =>
                {
                    if (name.Length > 0 && names.Count + more.Count < ColumnNames.MostColumns && places.TryAdd(name, names.Count + more.Count))
                    {
                        more.Add(name.StartsWith('.') ? names[column] + name : $"{names[column]}.{name}");
                    }
                });
            }

            if (places.Count > 0)
            {
                nested[column] = places;
            }
        }

        // two cells may hold the same name
        return [.. ColumnNames.From([.. names, .. more]).Skip(names.Count)];
    }

    private static void Flatten(string cell, Action<string, string> give)
    {
        if (cell.Length < 2 || cell[0] is not ('{' or '['))
        {
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(cell);
            JsonFlat.Read(document.RootElement, give);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // a cell that only begins like JSON stays what it is
        }
    }
}
