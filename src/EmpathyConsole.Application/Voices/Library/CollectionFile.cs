using System.Globalization;
using System.Text;
using EmpathyConsole.Application.House;

namespace EmpathyConsole.Application.Voices.Library;

/// <summary>A collection as a file: CSV and XLSX with offsets, Markdown for a slide or a document.</summary>
public static class CollectionFile
{
    private static readonly string[] Heading = ["collection", "place", "verbatim", "start", "length", "quote", "source", "time", "channel", "segment", "theme", "note", "collectedBy", "collectedAt"];

    /// <summary>Format is csv, xlsx or md.</summary>
    public static SheetFile Of(CollectionSheet sheet, string format)
    {
        var name = $"{Slug(sheet.Name)}.{format}";
        return format switch
        {
            "md" => SheetFile.OfText(name, "text/markdown", Markdown(sheet)),
            "xlsx" => new(name, SheetBook.MediaType, SheetBook.Of(new SheetPage("Quotes", Heading, Rows(sheet)))),
            _ => SheetFile.OfText(name, "text/csv", SheetCsv.Row(Heading) + string.Concat(Rows(sheet).Select(r => SheetCsv.Row(r)))),
        };
    }

    private static IEnumerable<object?[]> Rows(CollectionSheet sheet) => sheet.Quotes.Select((q, i) => new object?[]
    {
        sheet.Name, i + 1, q.Quote?.Verbatim, q.Quote?.Start, q.Quote?.Length, q.Quote?.Text ?? "(this voice was removed)", q.Source, q.Time, q.Channel, q.Segment, q.ThemeLabel, q.Note, q.ByName, q.At,
    });

    private static string Markdown(CollectionSheet sheet)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"# {Plain(sheet.Name)}\n\n");
        if (sheet.About.Length > 0)
        {
            text.Append(Plain(sheet.About)).Append("\n\n");
        }

        foreach (var quote in sheet.Quotes.Where(q => q.Quote is not null))
        {
            text.Append("> ").Append(Plain(quote.Quote!.Text).Replace("\n", "\n> ", StringComparison.Ordinal)).Append("\n>\n> ")
                .AppendJoin(", ", new[] { quote.Source, quote.Time?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), quote.Channel, quote.Segment }.Where(p => !string.IsNullOrEmpty(p)).Select(p => Plain(p!)))
                .Append(CultureInfo.InvariantCulture, $" (voice {quote.Quote.Verbatim})\n\n");
            if (quote.Note.Length > 0)
            {
                text.Append(Plain(quote.Note)).Append("\n\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Words as they are: what Markdown would read as its own marks gets a backslash.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            plain.Append("\\`*_{}[]<>#|~".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString());
        }

        return plain.ToString();
    }

    private static string Slug(string name)
    {
        var slug = string.Join('-', new string([.. name.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return slug.Length == 0 ? "collection" : slug;
    }
}
