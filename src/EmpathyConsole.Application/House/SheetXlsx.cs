using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EmpathyConsole.Application.House;

/// <summary>A workbook of one sheet. Texts are kept as texts, so none of them runs as a formula.</summary>
public static class SheetXlsx
{
    /// <summary>What a cell can hold at most in a workbook.</summary>
    private const int LongestCell = 32_767;

    /// <summary>The file's bytes. Numbers stay numbers; times are written as texts, with their offset.</summary>
    public static byte[] Of(string sheet, IReadOnlyList<string> heading, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var stream = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = book.AddWorkbookPart();
            var part = workbook.AddNewPart<WorksheetPart>();
            Write(part, heading, rows);
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = 1, Name = sheet }));
        }

        return stream.ToArray();
    }

    private static void Write(WorksheetPart part, IReadOnlyList<string> heading, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        foreach (var row in rows.Prepend(heading))
        {
            writer.WriteStartElement(new Row());
            foreach (var value in row)
            {
                writer.WriteElement(Cell(value));
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Cell Cell(object? value) => value switch
    {
        null => new(),
        sbyte or byte or short or int or long or float or double or decimal => new() { CellValue = new(Convert.ToString(value, CultureInfo.InvariantCulture)!), DataType = CellValues.Number },
        DateTimeOffset time => Words(time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)),
        _ => Words(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };

    private static Cell Words(string text) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }),
    };

    // control characters can't be written as XML, and a cell takes only so much
    private static string Clean(string text)
    {
        var cut = text.Length > LongestCell ? text[..LongestCell] : text;
        return cut.All(System.Xml.XmlConvert.IsXmlChar) ? cut : new(Readable(cut).ToArray());
    }

    private static IEnumerable<char> Readable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    yield return text[i++];
                    yield return text[i];
                }
            }
            else if (System.Xml.XmlConvert.IsXmlChar(text[i]))
            {
                yield return text[i];
            }
        }
    }
}
