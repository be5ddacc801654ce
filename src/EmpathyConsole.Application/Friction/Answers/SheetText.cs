using System.Text;
using EmpathyConsole.Application.House;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>Tables of the Friction room as files: CSV with a head of "# name" lines, or a workbook with the head on a sheet of its own.</summary>
internal static class SheetText
{
    public static string Csv(IEnumerable<(string Name, string Value)> head, IReadOnlyList<string> heading, IEnumerable<IReadOnlyList<object?>> rows)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in head)
        {
            text.Append(SheetCsv.Row("# " + name, value));
        }

        text.Append(SheetCsv.Row(heading));
        foreach (var row in rows)
        {
            text.Append(SheetCsv.Row(row));
        }

        return text.ToString();
    }

    /// <param name="name">Without an ending.</param>
    /// <param name="format">csv or xlsx.</param>
    /// <param name="sheet">What the first sheet is called.</param>
    /// <param name="head">What was asked.</param>
    /// <param name="heading">The columns.</param>
    /// <param name="rows">Their cells.</param>
    public static SheetFile File(string name, string format, string sheet, IReadOnlyList<(string Name, string Value)> head, IReadOnlyList<string> heading, IEnumerable<IReadOnlyList<object?>> rows) => format switch
    {
        "xlsx" => new(
            name + ".xlsx",
            SheetBook.MediaType,
            SheetBook.Of(new SheetPage(sheet.Length > 31 ? sheet[..31] : sheet, heading, rows), new SheetPage("What was asked", ["", ""], head.Select(h => (IReadOnlyList<object?>)[h.Name, h.Value])))),
        _ => SheetFile.OfText(name + ".csv", "text/csv", Csv(head, heading, rows)),
    };
}
