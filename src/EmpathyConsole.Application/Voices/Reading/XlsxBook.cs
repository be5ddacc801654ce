using System.IO.Compression;
using System.Text;
using System.Xml;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>What a workbook holds beside its rows: sheets, shared texts, which formats are dates (ECMA-376 part 1, 18.2 to 18.8).</summary>
internal sealed class XlsxBook : IDisposable
{
    private const int LongestText = 1 << 20;
    private const long MostShared = 256L << 20;
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true, IgnoreProcessingInstructions = true, XmlResolver = null, CloseInput = true, CheckCharacters = false };
    private readonly ZipArchive archive;
    private readonly List<string> shared = [];
    private readonly List<bool> dateStyles = [];

    public XlsxBook(string path)
    {
        try
        {
            archive = ZipFile.OpenRead(path);
        }
        catch (InvalidDataException e)
        {
            throw new UnreadableFileException("The workbook is damaged: its end is missing. Open it in your spreadsheet program, save it again, and bring that in.", e);
        }

        try
        {
            if (Part("xl/workbook.xml") is null)
            {
                throw new UnreadableFileException("This is a packed archive, not a workbook. Unpack it and bring in the files inside.");
            }

            var targets = Relations();
            ReadWorkbook(targets);
            ReadStyles();
            ReadShared();
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or FormatException)
        {
            archive.Dispose();
            throw new UnreadableFileException("The workbook is damaged and can't be read. Open it in your spreadsheet program, save it again, and bring that in.", e);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    /// <summary>Names of the visible sheets, and where each lies in the archive.</summary>
    public IReadOnlyList<(string Name, string Part)> Sheets { get; private set; } = [];

    /// <summary>Days count from 1904.</summary>
    public bool From1904 { get; private set; }

    public string Shared(int at) => at >= 0 && at < shared.Count ? shared[at] : "";

    /// <summary>Whether a cell of this style shows its number as a date or time.</summary>
    public bool IsDate(int style) => style >= 0 && style < dateStyles.Count && dateStyles[style];

    /// <summary>Opens a part, or null when it is not there.</summary>
    public XmlReader? Part(string name)
    {
        var entry = archive.GetEntry(name) ?? archive.Entries.FirstOrDefault(e => string.Equals(e.FullName.Replace('\\', '/').TrimStart('/'), name, StringComparison.OrdinalIgnoreCase));
        return entry is null ? null : XmlReader.Create(new LimitedStream(entry.Open(), Math.Max(1, entry.CompressedLength)), Settings);
    }

    public void Dispose() => archive.Dispose();

    /// <summary>All text of an item: runs of rich text are joined, phonetic hints left out. The reader stands on its start.</summary>
    public static string TextOf(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "rPh")
            {
                SkipInside(reader);
            }
            else if (reader.LocalName == "t")
            {
                Append(text, reader);
            }
        }

        return Unescape(text.ToString());
    }

    /// <summary>The text of the element that the reader stands on; leaves it on the element's end.</summary>
    public static string Inner(XmlReader reader)
    {
        var text = new StringBuilder();
        Append(text, reader);
        return text.ToString();
    }

    /// <summary>"_x000D_" stands for a character that XML can't hold.</summary>
    public static string Unescape(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && i + 6 < text.Length && text[i + 1] == 'x' && text[i + 6] == '_' && ushort.TryParse(text.AsSpan(i + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var code))
            {
                plain.Append((char)code);
                i += 6;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    private static void Append(StringBuilder text, XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        var buffer = new char[4096];
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
            {
                continue;
            }

            if (!reader.CanReadValueChunk)
            {
                text.Append(reader.Value);
                continue;
            }

            while (reader.ReadValueChunk(buffer, 0, buffer.Length) is var n and > 0)
            {
                text.Append(buffer, 0, Math.Min(n, Math.Max(0, LongestText - text.Length)));
            }
        }
    }

    private static void SkipInside(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            // goes past everything inside
        }
    }

    private Dictionary<string, string> Relations()
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = Part("xl/_rels/workbook.xml.rels");
        while (reader?.Read() == true)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.GetAttribute("Id") is { } id && reader.GetAttribute("Target") is { } target)
            {
                targets[id] = target.StartsWith('/') ? target[1..] : "xl/" + target;
            }
        }

        return targets;
    }

    private void ReadWorkbook(Dictionary<string, string> targets)
    {
        var sheets = new List<(string, string)>();
        using var reader = Part("xl/workbook.xml")!;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "workbookPr")
            {
                From1904 = reader.GetAttribute("date1904") is "1" or "true";
            }
            else if (reader.LocalName == "sheet" && reader.GetAttribute("state") is null or "visible" && reader.GetAttribute("name") is { } name)
            {
                var id = Enumerable.Range(0, reader.AttributeCount).Select(i =>
                {
                    reader.MoveToAttribute(i);
                    return reader.LocalName == "id" && reader.NamespaceURI.Length > 0 ? reader.Value : null;
                }).FirstOrDefault(v => v is not null);
                reader.MoveToElement();
                if (id is not null && targets.TryGetValue(id, out var part) && !part.Contains("chartsheet", StringComparison.OrdinalIgnoreCase))
                {
                    sheets.Add((name, part));
                }
            }
        }

        Sheets = sheets;
    }

    private void ReadStyles()
    {
        using var reader = Part("xl/styles.xml");
        var formats = new Dictionary<int, string>();
        var inCells = false;
        while (reader?.Read() == true)
        {
            if (reader.LocalName == "cellXfs")
            {
                inCells = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "numFmt" && int.TryParse(reader.GetAttribute("numFmtId"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var id))
            {
                formats[id] = reader.GetAttribute("formatCode") ?? "";
            }
            else if (inCells && reader.NodeType == XmlNodeType.Element && reader.LocalName == "xf")
            {
                _ = int.TryParse(reader.GetAttribute("numFmtId"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var format);
                dateStyles.Add(formats.TryGetValue(format, out var code) ? XlsxDates.IsDateFormat(code) : XlsxDates.IsDateFormat(format));
            }
        }
    }

    private void ReadShared()
    {
        using var reader = Part("xl/sharedStrings.xml");
        var total = 0L;
        while (reader?.Read() == true)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                var text = TextOf(reader);
                total += text.Length + 20;
                if (total > MostShared)
                {
                    throw new InvalidDataException("The workbook's texts do not fit into memory.");
                }

                shared.Add(text);
            }
        }
    }
}
