namespace EmpathyConsole.Intelligence.Text;

/// <summary>
/// A light English stem: plural, -ing, -ed and -ly go, so that "delayed" and "delays" count together. Only ever used to count;
/// what people see is always a whole word.
/// </summary>
public static class LightStem
{
    /// <summary>The stem of a folded word.</summary>
    public static string Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.EndsWith("'s", StringComparison.Ordinal))
        {
            word = word[..^2];
        }

        if (word.Length < 4)
        {
            return word;
        }

        word = Singular(word);
        word = WithoutEnding(word);
        return word.Length > 4 && word[^1] == 'e' ? word[..^1] : word.Length > 3 && word[^1] == 'y' ? word[..^1] + 'i' : word;
    }

    private static string Singular(string word) =>
        word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + 'y'
        : word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) ? word[..^2]
        : word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1]
        : word;

    private static string WithoutEnding(string word) =>
        word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 5 ? Undouble(word[..^3])
        : word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 4 ? Undouble(word[..^2])
        : word.EndsWith("ly", StringComparison.Ordinal) && word.Length > 5 ? word[..^2]
        : word;

    private static string Undouble(string word) =>
        word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('l' or 's' or 'z') ? word[..^1] : word;
}
