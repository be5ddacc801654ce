using EmpathyConsole.Domain.Moments;

namespace EmpathyConsole.Intelligence.Moments;

/// <summary>What is loud without words: shouting in capitals, rows of exclamation and question marks.</summary>
internal static class Loudness
{
    public static IEnumerable<(ReadingKind Kind, double Weight)> Of(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var shouted = words.Count(w => w.Length >= 4 && w.All(c => char.IsAsciiLetterUpper(c) || !char.IsLetter(c)) && w.Count(char.IsAsciiLetterUpper) >= 4);
        if (shouted >= 3)
        {
            yield return (ReadingKind.Frustrated, 1);
        }

        if (text.Contains("??", StringComparison.Ordinal) || text.Contains("?!", StringComparison.Ordinal) || text.Contains("!?", StringComparison.Ordinal))
        {
            yield return (ReadingKind.Frustrated, 0.5);
        }
    }
}
