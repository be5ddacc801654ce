using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>
/// The lines of a text file, whatever wrote it: UTF-8 with or without its mark, UTF-16 of either order with or without it, Windows-1252.
/// A line that is no UTF-8 is read as Windows-1252 by itself, so that one stray byte spoils no other line.
/// </summary>
internal sealed class TextLines : IDisposable
{
    /// <summary>The rest of a longer line is dropped, so that memory stays bounded.</summary>
    public const int LongestLine = 16 << 20;
    private static readonly Encoding Windows;
    private readonly Stream file;
    private readonly StreamReader? wide;
    private readonly byte[] buffer = new byte[1 << 16];
    private readonly ArrayBufferWriter<byte> held = new(1 << 10);
    private int at;
    private int end;
    private bool afterReturn;

#pragma warning disable CA1810 // the provider has to be there before the encoding is asked for
    static TextLines()
#pragma warning restore CA1810
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Windows = Encoding.GetEncoding(1252);
    }

    private TextLines(Stream file)
    {
        this.file = file;
        end = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        if (Wide(buffer.AsSpan(0, end)) is { } encoding)
        {
            file.Position = 0;
            wide = new(file, encoding, detectEncodingFromByteOrderMarks: true, 1 << 16);
        }
        else if (buffer.AsSpan(0, end).StartsWith("\ufeff"u8))
        {
            at = 3;
        }
    }

    /// <summary>The number of the line that was given last, from 1.</summary>
    public long Line { get; private set; }

    public static TextLines Open(string path) => new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan));

    /// <summary>The next line without its end, or null after the last.</summary>
    public string? Next()
    {
        var line = wide is null ? NextBytes() : wide.ReadLine();
        Line += line is null ? 0 : 1;
        return line;
    }

    public void Dispose()
    {
        wide?.Dispose();
        file.Dispose();
    }

    private string? NextBytes()
    {
        held.ResetWrittenCount();
        var any = false;
        while (at < end || Fill())
        {
            any = true;
            if (afterReturn)
            {
                afterReturn = false;
                if (buffer[at] == '\n')
                {
                    at++;
                    any = held.WrittenCount > 0;
                    continue;
                }
            }

            var rest = buffer.AsSpan(at, end - at);
            var length = rest.IndexOfAny((byte)'\n', (byte)'\r');
            if (length < 0)
            {
                Hold(rest);
                at = end;
                continue;
            }

            at += length + 1;
            afterReturn = rest[length] == '\r';
            if (held.WrittenCount == 0)
            {
                return Text(rest[..length]);
            }

            Hold(rest[..length]);
            return Text(held.WrittenSpan);
        }

        return any ? Text(held.WrittenSpan) : null;
    }

    private void Hold(ReadOnlySpan<byte> more) => held.Write(more[..Math.Min(more.Length, LongestLine - held.WrittenCount)]);

    private bool Fill()
    {
        at = 0;
        end = file.Read(buffer);
        return end > 0;
    }

    private static string Text(ReadOnlySpan<byte> line) => (Utf8.IsValid(line) ? Encoding.UTF8 : Windows).GetString(line);

    /// <summary>UTF-16 by its mark, or by the empty half of most of its units.</summary>
    private static UnicodeEncoding? Wide(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4)
        {
            return null;
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return new(bytes[0] == 0xFE, true);
        }

        var (even, odd) = (0, 0);
        var looked = Math.Min(bytes.Length, 400) & ~1;
        for (var i = 0; i < looked; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        return odd > looked / 4 && even * 10 < odd ? new(false, false) : even > looked / 4 && odd * 10 < even ? new(true, false) : null;
    }
}
