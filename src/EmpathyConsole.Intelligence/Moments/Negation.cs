namespace EmpathyConsole.Intelligence.Moments;

/// <summary>Words that turn what follows round.</summary>
internal static class Negation
{
    /// <summary>How far before a cue a "not" still turns it round.</summary>
    public const int Reach = 3;

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "not", "no", "never", "nothing", "without", "hardly", "isn't", "wasn't", "aren't", "weren't", "don't", "doesn't", "didn't", "can't", "cannot", "couldn't",
        "won't", "wouldn't", "haven't", "hasn't", "hadn't", "shouldn't", "nobody", "nowhere", "neither",
    };

    public static bool Is(string word) => Words.Contains(word);
}
