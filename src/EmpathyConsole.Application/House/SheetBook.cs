using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EmpathyConsole.Application.House;

/// <summary>
/// A workbook of several sheets (Office Open XML). Numbers are numbers, times are dates in UTC, texts are texts whatever they begin with, so
/// that none runs as a formula. A sheet with more rows than a workbook can hold goes on in the next: "Quotes", "Quotes 2".
/// </summary>
public static class SheetBook
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // limits of the format itself, Excel's specification: rows of a sheet with the heading, characters of a cell
    private const int MostRows = 1_048_576;
    private const int LongestCell = 32_767;
    private const uint Plain = 0;
    private const uint Bold = 1;
    private const uint Moment = 2;

    public static byte[] Of(params IReadOnlyList<SheetPage> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheets = new Sheets();
            foreach (var page in pages)
            {
                var number = 1;
                foreach (var part in page.Rows.Chunk(MostRows - 1).DefaultIfEmpty([]))
                {
                    var sheet = book.AddNewPart<WorksheetPart>();
                    Write(sheet, page.Heading, part);
                    var name = number++ == 1 ? page.Name : string.Create(CultureInfo.InvariantCulture, $"{page.Name} {number - 1}");
                    sheets.Append(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = (uint)sheets.ChildElements.Count + 1, Name = name });
                }
            }

            book.Workbook = new Workbook(sheets);
        }

        return stream.ToArray();
    }

    private static void Write(WorksheetPart part, IReadOnlyList<string> heading, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteStartElement(new SheetData());
        Line(writer, 1, heading, Bold);
        foreach (var (index, row) in rows.Index())
        {
            Line(writer, (uint)index + 2, row, Plain);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void Line(OpenXmlWriter writer, uint number, IReadOnlyList<object?> values, uint style)
    {
        writer.WriteStartElement(new Row { RowIndex = number });
        for (var column = 0; column < values.Count; column++)
        {
            if (values[column] is { } value)
            {
                var cell = CellOf(value, style);
                cell.CellReference = Name(column) + number.ToString(CultureInfo.InvariantCulture);
                writer.WriteElement(cell);
            }
        }

        writer.WriteEndElement();
    }

    private static Cell CellOf(object value, uint style) => value switch
    {
        byte or short or int or long or float or double or decimal => new() { CellValue = new(Convert.ToString(value, CultureInfo.InvariantCulture)!), DataType = CellValues.Number, StyleIndex = style },
        DateTimeOffset time when time.Year > 1900 => new() { CellValue = new(time.UtcDateTime.ToOADate().ToString(CultureInfo.InvariantCulture)), DataType = CellValues.Number, StyleIndex = Moment },
        _ => new()
        {
            DataType = CellValues.InlineString,
            InlineString = new(new Text(Clean(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")) { Space = SpaceProcessingModeValues.Preserve }),
            StyleIndex = style,
        },
    };

    /// <summary>A, B, ..., Z, AA, ...</summary>
    private static string Name(int column) => column < 26 ? ((char)('A' + column)).ToString() : Name((column / 26) - 1) + (char)('A' + (column % 26));

    /// <summary>What XML can't carry becomes a replacement character each, so that offsets stay right; a cell ends where the format ends it.</summary>
    private static string Clean(string text)
    {
        var cut = text.Length > LongestCell ? text[..LongestCell] : text;
        return string.Create(cut.Length, cut, static (into, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                var paired = (char.IsHighSurrogate(from[i]) && i + 1 < from.Length && char.IsLowSurrogate(from[i + 1])) || (char.IsLowSurrogate(from[i]) && i > 0 && char.IsHighSurrogate(from[i - 1]));
                into[i] = paired || XmlConvert.IsXmlChar(from[i]) ? from[i] : '\uFFFD';
            }
        });
    }

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "yyyy-mm-dd hh:mm" }) { Count = 1 },
        new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border()) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true })
        { Count = 3 });
}
