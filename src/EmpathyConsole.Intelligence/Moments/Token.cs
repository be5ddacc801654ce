namespace EmpathyConsole.Intelligence.Moments;

/// <summary>A word, case folded, and the sentence it stands in.</summary>
internal readonly record struct Token(string Word, int Sentence)
{
    /// <summary>Words of letters, digits and apostrophes; a sentence ends at . ! ? ; : and line ends, and at a comma.</summary>
    public static List<Token> Split(string text)
    {
        var tokens = new List<Token>();
        var sentence = 0;
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (char.IsLetterOrDigit(c) || (c is '\'' or '\u2019' && start >= 0 && i + 1 < text.Length && char.IsLetter(text[i + 1])))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0)
            {
                tokens.Add(new(text[start..i].ToLowerInvariant().Replace('\u2019', '\''), sentence));
                start = -1;
            }

            sentence += c is '.' or '!' or '?' or ';' or ':' or ',' or '\n' ? 1 : 0;
        }

        return tokens;
    }
}
