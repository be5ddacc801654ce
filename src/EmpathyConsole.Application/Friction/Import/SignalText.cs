using System.Text;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>Opens a file as text, whatever wrote it: UTF-8 or UTF-16 with or without a mark, else Windows-1252.</summary>
internal static class SignalText
{
    private const int Look = 4096;

    static SignalText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static async Task<StreamReader> OpenAsync(string path, CancellationToken cancellation)
    {
        var encoding = await GuessAsync(path, cancellation);
        return new StreamReader(path, encoding, detectEncodingFromByteOrderMarks: true, new FileStreamOptions { BufferSize = 1 << 16 });
    }

    private static async Task<Encoding> GuessAsync(string path, CancellationToken cancellation)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, useAsync: true);
        var (bytes, chars) = (new byte[1 << 16], new char[(1 << 16) + 1]);
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        for (var first = true; ; first = false)
        {
            var read = await file.ReadAsync(bytes, cancellation);
            if (first && Wide(bytes.AsSpan(0, Math.Min(read, Look))) is { } wide)
            {
                return wide;
            }

            try
            {
                decoder.GetChars(bytes.AsSpan(0, read), chars, flush: read == 0);
            }
            catch (DecoderFallbackException)
            {
                return Encoding.GetEncoding(1252);
            }

            if (read == 0)
            {
                return Encoding.UTF8;
            }
        }
    }

    /// <summary>UTF-16, told by its mark, or by the zero in every other byte of plain letters.</summary>
    private static Encoding? Wide(ReadOnlySpan<byte> start)
    {
        if (start is [0xFF, 0xFE, ..] or [_, 0, _, 0, ..])
        {
            return Encoding.Unicode;
        }

        return start is [0xFE, 0xFF, ..] or [0, _, 0, _, ..] ? Encoding.BigEndianUnicode : null;
    }
}
