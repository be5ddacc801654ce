using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using EmpathyConsole.Domain.House;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Exceptions;

namespace EmpathyConsole.Application.Guardrails.BrandGuide;

/// <summary>The words of a file: plain text, Markdown, Word or PDF, told apart by how they begin and not by their name.</summary>
internal static class GuideFile
{
    /// <summary>The largest file, in bytes.</summary>
    public const int Largest = 10_000_000;

    /// <summary>The longest PDF, in pages.</summary>
    public const int MostPages = 300;

    /// <summary>The longest text, in characters: about a thousand pages.</summary>
    public const int LongestText = 2_000_000;

    private const int LeastOnAPage = 20;

    public static Result<string> Text(byte[] bytes)
    {
        if (bytes.Length > Largest)
        {
            return Problem.TooLarge("The file is larger than 10 MB. Export the pages about voice and words on their own.");
        }

        var read = bytes.AsSpan().StartsWith("%PDF"u8) ? Pdf(bytes)
            : bytes.AsSpan().StartsWith("PK"u8) ? Word(bytes)
            : bytes.AsSpan().StartsWith(new byte[] { 0xD0, 0xCF, 0x11, 0xE0 }) ? Problem.Invalid("This is an old Word file, or one that is locked with a password. Save it as .docx without a password, or paste the text.")
            : Plain(bytes);
        return !read.Succeeded ? read
            : string.IsNullOrWhiteSpace(read.Value) ? Problem.Invalid("There is no text in the file. Paste the text instead.")
            : read.Value.Length > LongestText ? Problem.TooLarge(FormattableString.Invariant($"The guide has more than {LongestText:N0} characters. Bring it in in pieces."))
            : read;
    }

    private static Result<string> Plain(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
        try
        {
            var text = reader.ReadToEnd();
            return text.Contains('\0', StringComparison.Ordinal) ? NoText() : text;
        }
        catch (DecoderFallbackException)
        {
            // what no UTF-8 is, was most likely written on an old Windows
            var text = Encoding.Latin1.GetString(bytes);
            return text.Any(c => char.IsControl(c) && c is not ('\r' or '\n' or '\t' or '\f')) ? NoText() : text;
        }
    }

    private static Problem NoText() => Problem.Invalid("This is no text, Word or PDF file. Give one of those, or paste the text.");

    private static Result<string> Word(byte[] bytes)
    {
        try
        {
            // the bound is on what it unpacks to: a small file may hold a very large one
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false, new OpenSettings { MaxCharactersInPart = LongestText * 10L });
            if (document.MainDocumentPart?.Document?.Body is not { } body)
            {
                return NoText();
            }

            var text = new StringBuilder();
            foreach (var element in body.ChildElements)
            {
                switch (element)
                {
                    case Paragraph paragraph:
                        text.Append(Line(paragraph)).Append('\n').Append(paragraph.ParagraphProperties?.NumberingProperties is null ? "\n" : "");
                        break;
                    case Table table:
                        text.Append('\n');
                        foreach (var row in table.Elements<TableRow>())
                        {
                            text.Append("| ").AppendJoin(" | ", row.Elements<TableCell>().Select(c => string.Join(' ', c.Descendants<Paragraph>().Select(p => p.InnerText)).Replace('|', '/'))).Append(" |\n");
                        }

                        text.Append('\n');
                        break;
                }
            }

            return text.ToString();
        }
        catch (Exception problem) when (problem is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException or InvalidOperationException)
        {
            return Problem.Invalid("The Word file can't be read: it is damaged, too large inside, or no Word file. Save it again as .docx, or paste the text.");
        }
    }

    private static string Line(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        var heading = properties?.ParagraphStyleId?.Val?.Value?.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) == true || properties?.OutlineLevel is not null;
        return (heading ? "# " : properties?.NumberingProperties is null ? "" : "- ") + paragraph.InnerText.Trim();
    }

    private static Result<string> Pdf(byte[] bytes)
    {
        try
        {
            using var document = PdfDocument.Open(bytes);
            if (document.NumberOfPages > MostPages)
            {
                return Problem.TooLarge(FormattableString.Invariant($"The PDF has {document.NumberOfPages:N0} pages; at most {MostPages} are read. Export the pages about voice and words on their own."));
            }

            var text = new StringBuilder();
            foreach (var page in document.GetPages())
            {
                text.Append(ContentOrderTextExtractor.GetText(page, addDoubleNewline: true)).Append("\n\n");
                if (text.Length > LongestText)
                {
                    break;
                }
            }

            return text.Length - text.ToString().Count(char.IsWhiteSpace) < LeastOnAPage * Math.Min(document.NumberOfPages, 3)
                ? Problem.Invalid("The PDF holds pictures of text and no text. Export it from the program it was made with, run text recognition over it, or paste the text.")
                : text.ToString();
        }
        catch (PdfDocumentEncryptedException)
        {
            return Problem.Invalid("The PDF is locked with a password. Save a copy without one, or paste the text.");
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // the reader of PDF throws whatever a damaged file makes it throw
            return Problem.Invalid("The PDF can't be read; it is damaged. Save it again as PDF, or paste the text.");
        }
    }
}
