namespace EmpathyConsole.Intelligence.Moments;

/// <summary>Whether a text asks something.</summary>
internal static class Questions
{
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "how", "what", "what's", "where", "where's", "when", "why", "who", "which", "can", "could", "would", "will", "do", "does", "did", "is", "are", "am", "has", "have", "should", "may",
    };

    public static bool In(string text)
    {
        if (text.Contains('?', StringComparison.Ordinal))
        {
            return true;
        }

        // Without a question mark: a sentence that opens like a question and goes on for at least three words.
        var tokens = Token.Split(text);
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            var opens = i == 0 || tokens[i - 1].Sentence != tokens[i].Sentence;
            if (opens && tokens[i + 2].Sentence == tokens[i].Sentence && Openers.Contains(tokens[i].Word))
            {
                return true;
            }
        }

        return false;
    }
}
