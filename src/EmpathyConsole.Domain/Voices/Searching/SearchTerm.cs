namespace EmpathyConsole.Domain.Voices.Searching;

/// <summary>One thing to look for: a word, or words that stand next to each other.</summary>
/// <param name="Words">Folded, at least one.</param>
/// <param name="Prefix">The last word may go on: worr* finds worry and worried.</param>
public sealed record SearchTerm(IReadOnlyList<string> Words, bool Prefix)
{
    /// <summary>As a person would type it.</summary>
    public string Said => (Words.Count > 1 ? $"\"{string.Join(' ', Words)}\"" : Words[0]) + (Prefix ? "*" : "");

    /// <summary>Whether the term stands in the words from this place on.</summary>
    public bool StandsAt(IReadOnlyList<FoldedWord> text, int place)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (place + Words.Count > text.Count)
        {
            return false;
        }

        for (var i = 0; i < Words.Count; i++)
        {
            var word = text[place + i].Text;
            if (Prefix && i == Words.Count - 1 ? !word.StartsWith(Words[i], StringComparison.Ordinal) : !string.Equals(word, Words[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
