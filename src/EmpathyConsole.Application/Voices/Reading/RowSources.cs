using EmpathyConsole.Application.Voices.Importing;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>Recognises how a file is built, and opens it.</summary>
internal static class RowSources
{
    private static readonly char[] OtherDelimiters = [',', ';', '|'];

    /// <summary>By its first bytes, then by its name, then by its first lines.</summary>
    /// <exception cref="UnreadableFileException">It is a kind of file that holds no text that could be read here.</exception>
    public static VoiceFormat Sniff(string path, string fileName)
    {
        Span<byte> start = stackalloc byte[8];
        start.Clear();
        using (var file = File.OpenRead(path))
        {
            _ = file.ReadAtLeast(start, 8, throwOnEndOfStream: false);
        }

        if (start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8))
        {
            return VoiceFormat.Xlsx;
        }

        if (Foreign(start) is { } sentence)
        {
            throw new UnreadableFileException(sentence);
        }

        var extension = Path.GetExtension(fileName).ToUpperInvariant();
        if (JsonShape.Of(path, extension is ".JSON" or ".JSONL" or ".NDJSON") is { } json)
        {
            return json;
        }

        return extension switch
        {
            ".JSONL" or ".NDJSON" or ".JSON" => VoiceFormat.JsonLines,
            ".CSV" or ".TSV" or ".TAB" or ".PSV" => VoiceFormat.Csv,
            _ when TranscriptRows.IsOne(path) => VoiceFormat.Transcript,
            ".TXT" or ".TEXT" or ".MD" or ".LOG" => IsTable(path) ? VoiceFormat.Csv : VoiceFormat.Text,
            _ => VoiceFormat.Csv,
        };
    }

    public static IRowSource Open(string path, VoiceFormat format, RowOptions options) => format switch
    {
        VoiceFormat.Xlsx => new GridRows(new XlsxGrid(path, options.Sheet), options.HasHeader),
        VoiceFormat.JsonLines or VoiceFormat.Json => new JsonRows(path, format),
        VoiceFormat.Text => new TextRows(path, options.Paragraphs),
        VoiceFormat.Transcript => new TranscriptRows(path),
        _ => new GridRows(new CsvGrid(path), options.HasHeader),
    };

    private static string? Foreign(ReadOnlySpan<byte> start) =>
        start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "This is a workbook of the old kind (.xls), or one with a password. Save it as .xlsx without a password, or as CSV, and try once more."
        : start.StartsWith("%PDF"u8) ? "This is a PDF. Copy the text out and paste it, or bring in the export it was made from."
        : start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? "This file is packed (.gz). Unpack it and bring in the file inside."
        : start.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "This is a picture. Bring in text: CSV, XLSX, JSON or plain text."
        : null;

    /// <summary>A pasted or saved table: tabs in every line alike, or another delimiter under a line of column names.</summary>
    private static bool IsTable(string path)
    {
        var lines = CsvDelimiter.First(path);
        if (lines.Count < 2)
        {
            return false;
        }

        var header = new Func<char, bool>(d =>
        {
            var row = new CsvRow(d);
            return row.Take(lines[0]) == CsvQuotes.Closed && MappingGuess.HasHeader(row.Cells) && MappingGuess.NamesText(row.Cells);
        });
        return CsvDelimiter.IsSteady(lines, '\t') || OtherDelimiters.Any(d => CsvDelimiter.IsSteady(lines, d) && header(d));
    }
}
