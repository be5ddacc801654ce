using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EmpathyConsole.Domain.Concepts;

/// <summary>Names the words of a concept exactly, so that an approval can be bound to them.</summary>
public static class ContentHash
{
    /// <summary>SHA-256 of the normalised text, 64 lower-case hex digits. White space that a customer can't see does not count.</summary>
    public static string Of(ConceptText text)
    {
        var whole = new StringBuilder();
        foreach (var part in new[] { text.Headline, text.Body, text.Cta, text.Visual })
        {
            // the length in front keeps the end of one part from reading like the start of the next
            var normal = Normalise(part);
            whole.Append(CultureInfo.InvariantCulture, $"{normal.Length}:").Append(normal).Append('\n');
        }

        return OfText(whole.ToString());
    }

    /// <summary>SHA-256 of a text as it is, 64 lower-case hex digits.</summary>
    public static string OfText(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Unicode form C, one space between words, paragraphs apart by one blank line, nothing at the ends.</summary>
    public static string Normalise(string text)
    {
        var paragraphs = new List<string>();
        var words = new List<string>();
        foreach (var line in Composed(text).ReplaceLineEndings("\n").Split('\n'))
        {
            var found = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            words.AddRange(found);
            if (found.Length == 0 && words.Count > 0)
            {
                paragraphs.Add(string.Join(' ', words));
                words.Clear();
            }
        }

        if (words.Count > 0)
        {
            paragraphs.Add(string.Join(' ', words));
        }

        return string.Join("\n\n", paragraphs);
    }

    // half a surrogate pair has no normal form; it becomes the replacement character, as it would in UTF-8
    private static string Composed(string text) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Normalize(NormalizationForm.FormC);
}
