using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>The first sheet of a workbook, streamed cell by cell. Dates come as the sheet's day numbers.</summary>
internal sealed class XlsxRows : IRowSource
{
    private readonly SpreadsheetDocument document;
    private readonly List<string> shared = [];
    private readonly WorksheetPart? sheet;
    private readonly bool hasHeader;

    public XlsxRows(string path, bool hasHeader)
    {
        this.hasHeader = hasHeader;
        document = SpreadsheetDocument.Open(path, isEditable: false);
        var workbook = document.WorkbookPart;
        if (workbook?.Workbook.Descendants<Sheet>().FirstOrDefault()?.Id?.Value is { } id)
        {
            sheet = workbook.GetPartById(id) as WorksheetPart;
            ReadShared(workbook.SharedStringTablePart);
        }

        var first = AllRows().FirstOrDefault();
        Columns = first is null ? [] : hasHeader ? ColumnNames.From(first.Cells) : ColumnNames.Numbered(first.Cells.Count);
    }

    public IReadOnlyList<string> Columns { get; }

    public IEnumerable<RawRow> Rows() => AllRows().Skip(hasHeader ? 1 : 0);

    public void Dispose() => document.Dispose();

    private void ReadShared(SharedStringTablePart? part)
    {
        if (part is null)
        {
            return;
        }

        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement && reader.LoadCurrentElement() is SharedStringItem item)
            {
                shared.Add(item.Text?.Text ?? string.Concat(item.Elements<Run>().Select(r => r.Text?.Text)));
            }
        }
    }

    private IEnumerable<RawRow> AllRows()
    {
        if (sheet is null)
        {
            yield break;
        }

        using var reader = OpenXmlReader.Create(sheet);
        var line = 0L;
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement || reader.LoadCurrentElement() is not Row row)
            {
                continue;
            }

            line = row.RowIndex?.Value ?? line + 1;
            var cells = Cells(row);
            if (cells.Exists(c => c.Length > 0))
            {
                yield return new(line, cells);
            }
        }
    }

    private List<string> Cells(Row row)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? Column(reference) : cells.Count;
            while (cells.Count < column && cells.Count < 400)
            {
                cells.Add("");
            }

            cells.Add(Value(cell));
        }

        return cells;
    }

    private string Value(Cell cell)
    {
        var value = cell.CellValue?.Text ?? "";
        if (cell.DataType?.Value == CellValues.SharedString)
        {
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : "";
        }

        return cell.DataType?.Value == CellValues.InlineString ? cell.InlineString?.InnerText ?? "" : value;
    }

    /// <summary>"C7" is column 2.</summary>
    private static int Column(string reference)
    {
        var column = 0;
        foreach (var c in reference.TakeWhile(char.IsAsciiLetter))
        {
            column = (column * 26) + char.ToUpperInvariant(c) - 'A' + 1;
        }

        return column - 1;
    }
}
