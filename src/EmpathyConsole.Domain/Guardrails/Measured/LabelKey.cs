using System.Security.Cryptography;
using System.Text;

namespace EmpathyConsole.Domain.Guardrails.Measured;

/// <summary>What a labelled text is known again by.</summary>
public static class LabelKey
{
    /// <summary>SHA-256, in hex, of the text in lower case with single blanks and compatible characters alike. Not the folding the rules use: a disguised text is another text here.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        // a lone half of a surrogate pair can't be normalized: as runes it is a replacement character
        var whole = string.Concat(text.EnumerateRunes().Select(r => r.ToString())).Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', whole.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))));
    }
}
