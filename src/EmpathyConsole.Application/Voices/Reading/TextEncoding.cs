using System.Text;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>Finds out how a text file is encoded: by its mark, else UTF-8 if the bytes allow it, else Windows-1252.</summary>
internal static class TextEncoding
{
    private const int Looked = 1 << 20;

    static TextEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static StreamReader Open(string path) => new(path, Of(path), detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);

    private static Encoding Of(string path)
    {
        using var file = File.OpenRead(path);
        var bytes = new byte[Math.Min(Looked, file.Length)];
        file.ReadExactly(bytes);
        if (LooksLikeUtf16(bytes) is { } utf16)
        {
            return utf16;
        }

        // the last character may be cut in half by the end of what was looked at
        var whole = bytes.Length == file.Length ? bytes : bytes[..^4];
        try
        {
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(whole);
            return Encoding.UTF8;
        }
        catch (DecoderFallbackException e) when (bytes.Length < file.Length && e.Index >= whole.Length - 3)
        {
            return Encoding.UTF8;
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding(1252);
        }
    }

    private static Encoding? LooksLikeUtf16(byte[] bytes)
    {
        if (bytes.Length < 4)
        {
            return null;
        }

        var (even, odd) = (0, 0);
        var looked = Math.Min(bytes.Length, 400) & ~1;
        for (var i = 0; i < looked; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        return odd > looked / 4 && even == 0 ? Encoding.Unicode : even > looked / 4 && odd == 0 ? Encoding.BigEndianUnicode : null;
    }
}
