using System.Text.Json;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>Recognises a file and opens it.</summary>
internal static class RowSources
{
    /// <summary>By its first bytes, then by its name.</summary>
    public static VoiceFormat Sniff(string path, string fileName)
    {
        Span<byte> start = stackalloc byte[4];
        using (var file = File.OpenRead(path))
        {
            if (file.ReadAtLeast(start, 4, throwOnEndOfStream: false) == 4 && start.SequenceEqual("PK\u0003\u0004"u8))
            {
                return VoiceFormat.Xlsx;
            }
        }

        using var reader = TextEncoding.Open(path);
        var line = reader.ReadLine()?.TrimStart() ?? "";
        return Path.GetExtension(fileName).ToUpperInvariant() switch
        {
            ".JSONL" or ".NDJSON" => VoiceFormat.JsonLines,
            ".TXT" or ".TEXT" => IsJson(line) ? VoiceFormat.JsonLines : VoiceFormat.Text,
            _ => IsJson(line) ? VoiceFormat.JsonLines : VoiceFormat.Csv,
        };
    }

    public static IRowSource Open(string path, VoiceFormat format, bool hasHeader) => format switch
    {
        VoiceFormat.Xlsx => new XlsxRows(path, hasHeader),
        VoiceFormat.JsonLines => new JsonLineRows(path),
        VoiceFormat.Text => new TextRows(path),
        _ => new CsvRows(path, hasHeader),
    };

    private static bool IsJson(string line)
    {
        if (!line.StartsWith('{'))
        {
            return false;
        }

        try
        {
            using var document = JsonDocument.Parse(line);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
