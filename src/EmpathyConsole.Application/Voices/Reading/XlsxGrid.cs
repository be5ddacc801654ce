using System.Globalization;
using System.Xml;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>A sheet of a workbook, streamed cell by cell: dates by their number format, rich text joined, formulas by the value they had when saved.</summary>
internal sealed class XlsxGrid : IGrid
{
    private const int MostCells = 2_000;
    private readonly XlsxBook book;
    private readonly string? part;

    /// <param name="path">The file.</param>
    /// <param name="sheet">Which sheet; the first with something in it when null or not there.</param>
    public XlsxGrid(string path, string? sheet)
    {
        book = new(path);
        var chosen = book.Sheets.FirstOrDefault(s => string.Equals(s.Name, sheet, StringComparison.OrdinalIgnoreCase));
        if (chosen.Part is null)
        {
            chosen = book.Sheets.FirstOrDefault(s => Read(s.Part).Any(r => !r.Broken));
        }

        (Sheet, part) = (chosen.Name, chosen.Part);
    }

    public IReadOnlyList<string> Sheets => [.. book.Sheets.Select(s => s.Name)];

    public string? Sheet { get; }

    public char? Delimiter => null;

    public IEnumerable<RawRow> Rows() => part is null ? [] : Read(part);

    public void Dispose() => book.Dispose();

    private IEnumerable<RawRow> Read(string name)
    {
        using var reader = book.Part(name);
        var line = 0L;
        while (reader is not null)
        {
            RawRow? row;
            try
            {
                row = Next(reader, ref line);
            }
            catch (Exception e) when (e is XmlException or InvalidDataException or IOException)
            {
                row = new(line + 1, ["The workbook is damaged from here on: " + (e is XmlException ? "its markup breaks off." : e.Message)], true);
            }

            if (row is null)
            {
                yield break;
            }

            yield return row;
            if (row.Broken)
            {
                yield break;
            }
        }
    }

    private RawRow? Next(XmlReader reader, ref long line)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row")
            {
                line = long.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at > line ? at : line + 1;
                var cells = Cells(reader);
                if (cells.Exists(c => c.Length > 0))
                {
                    return new(line, cells);
                }
            }
        }

        return null;
    }

    private List<string> Cells(XmlReader reader)
    {
        var cells = new List<string>();
        if (reader.IsEmptyElement)
        {
            return cells;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "c")
            {
                continue;
            }

            var column = reader.GetAttribute("r") is { } reference ? Column(reference) : cells.Count;
            var value = Value(reader);
            if (column >= MostCells || column < 0)
            {
                continue;
            }

            while (cells.Count <= column)
            {
                cells.Add("");
            }

            cells[column] = value;
        }

        return cells;
    }

    private string Value(XmlReader reader)
    {
        var type = reader.GetAttribute("t");
        _ = int.TryParse(reader.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style);
        var value = "";
        if (reader.IsEmptyElement)
        {
            return value;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "is")
            {
                value = XlsxBook.TextOf(reader);
            }
            else if (reader.LocalName == "v")
            {
                value = XlsxBook.Inner(reader);
            }
        }

        return type switch
        {
            "s" => int.TryParse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var at) ? book.Shared(at) : "",
            "inlineStr" => value,
            "str" => XlsxBook.Unescape(value),
            "e" => "",
            "b" => value == "1" ? "TRUE" : "FALSE",
            "d" => value,
            _ => book.IsDate(style) ? XlsxDates.Text(value, book.From1904) : value,
        };
    }

    /// <summary>"C7" is column 2.</summary>
    private static int Column(string reference)
    {
        var column = 0;
        foreach (var c in reference.AsSpan())
        {
            if (!char.IsAsciiLetter(c) || column > 20_000)
            {
                break;
            }

            column = (column * 26) + char.ToUpperInvariant(c) - 'A' + 1;
        }

        return column - 1;
    }
}
