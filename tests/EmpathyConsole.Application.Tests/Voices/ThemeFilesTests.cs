using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Voices;

public sealed class ThemeFilesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Csv_HasARowAQuote_EachAnExactSubstringAtItsOffset_AndTheUnsortedShare()
    {
        await using var console = await MinedAsync();
        var file = (await console.Get<IThemeFiles>().WriteAsync(console.Analyst, new(), ThemeFormat.Csv, Cancellation)).Value;
        var list = (await console.Get<IVoicesDesk>().ThemesAsync(console.Analyst, new(), Cancellation)).Value;
        Dictionary<long, string> texts;
        await using (var db = await console.OpenAsync())
        {
            texts = await db.Verbatims.ToDictionaryAsync(v => v.Id, v => v.Text, Cancellation);
        }

        file.Content.Span[..3].ToArray().ShouldBe(Encoding.UTF8.GetPreamble());
        var rows = Encoding.UTF8.GetString(file.Content.Span[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(Cells).ToList();
        var head = rows[0].ToList();
        string Of(IReadOnlyList<string> row, string column) => row[head.IndexOf(column)];
        var quotes = rows.Skip(1).Where(r => Of(r, "verbatim").Length > 0).ToList();
        quotes.Count.ShouldBe(list.Themes.Where(t => t.Inferred is null).Sum(t => t.Count));
        foreach (var row in quotes)
        {
            var text = texts[long.Parse(Of(row, "verbatim"), CultureInfo.InvariantCulture)];
            text.Substring(int.Parse(Of(row, "start"), CultureInfo.InvariantCulture), int.Parse(Of(row, "length"), CultureInfo.InvariantCulture)).ShouldBe(Of(row, "text"));
        }

        (Of(rows[^1], "label"), Of(rows[^1], "voices")).ShouldBe(("(unsorted)", list.Unsorted.ToString(CultureInfo.InvariantCulture)));
        (await console.Get<IThemeFiles>().WriteAsync(console.Analyst, new() { Channel = "web" }, ThemeFormat.Csv, Cancellation)).Value.Content.Length.ShouldBeLessThan(file.Content.Length);
    }

    [Fact]
    public async Task Xlsx_HasTwoSheets_WithNumbersDatesAndTexts()
    {
        await using var console = await MinedAsync();
        var file = (await console.Get<IThemeFiles>().WriteAsync(console.Analyst, new(), ThemeFormat.Xlsx, Cancellation)).Value;

        using var stream = new MemoryStream(file.Content.ToArray());
        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        book.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(s => s.Name!.Value).ShouldBe(["Themes", "Quotes"]);
        var quotes = Rows(book, "Quotes");
        var head = quotes[0].ConvertAll(c => c.InnerText);
        var time = quotes[1].Single(c => c.CellReference!.Value == Column(head.IndexOf("time")) + "2");
        var day = DateTime.FromOADate(double.Parse(time.CellValue!.Text, CultureInfo.InvariantCulture));
        day.ShouldBeInRange(new(2025, 7, 1), new(2026, 6, 20));
        time.StyleIndex!.Value.ShouldBe(2u);
        var number = quotes[1].Single(c => c.CellReference!.Value == Column(head.IndexOf("verbatim")) + "2");
        number.DataType!.Value.ShouldBe(CellValues.Number);
    }

    [Fact]
    public void Workbook_KeepsFormulasAsTexts_CutsNothingShort_AndReadsBack()
    {
        var bytes = SheetBook.Of(
            new SheetPage("One", ["text", "n"], [["=1+1", 2.5], ["@sum\u0001 \ud83c\udf75", 3], [new string('x', 40_000), null]]),
            new SheetPage("Two", [.. Enumerable.Range(0, 30).Select(i => "c" + i.ToString(CultureInfo.InvariantCulture))], []));

        using var stream = new MemoryStream(bytes);
        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        var rows = Rows(book, "One");
        rows[1][0].CellFormula.ShouldBeNull();
        (rows[1][0].InnerText, rows[1][0].DataType!.Value).ShouldBe(("=1+1", CellValues.InlineString));
        rows[2][0].InnerText.ShouldBe("@sum\uFFFD \ud83c\udf75");
        rows[3][0].InnerText.Length.ShouldBe(32_767);
        Rows(book, "Two")[0][^1].CellReference!.Value.ShouldBe("AD1");
        new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(book, Cancellation).Select(e => e.Description).ShouldBeEmpty();
    }

    private static string Column(int index) => ((char)('A' + index)).ToString();

    private static List<List<Cell>> Rows(SpreadsheetDocument book, string sheet)
    {
        var id = book.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Single(s => s.Name == sheet).Id!.Value!;
        return [.. ((WorksheetPart)book.WorkbookPart.GetPartById(id)).Worksheet!.Descendants<Row>().Select(r => r.Elements<Cell>().ToList())];
    }

    private static List<string> Cells(string line)
    {
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append(line[i++]);
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (line[i] == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        return [.. cells, cell.ToString()];
    }

    private static async Task<TestConsole> MinedAsync()
    {
        var console = await TestConsole.StartAsync();
        await VoiceSteps.ImportAsync(console, console.Strategist, "voices.csv", VoiceSteps.Csv(160));
        await VoiceSteps.MineAsync(console);
        return console;
    }
}
