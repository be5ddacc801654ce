using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Domain.Concepts;

/// <summary>Cuts a concept into the phrases a person can step through: headline, each sentence of the body, call to action.</summary>
public static class Phrases
{
    /// <summary>In reading order; every phrase is an exact substring of its part without white space at its ends.</summary>
    public static IReadOnlyList<Phrase> Of(ConceptText text)
    {
        var found = new List<Phrase>();
        Add(found, CopyPart.Headline, text.Headline, 0, text.Headline.Length);
        var start = 0;
        for (var i = 0; i < text.Body.Length; i++)
        {
            if (EndsSentence(text.Body, i))
            {
                Add(found, CopyPart.Body, text.Body, start, i + 1);
                start = i + 1;
            }
        }

        Add(found, CopyPart.Body, text.Body, start, text.Body.Length);
        Add(found, CopyPart.Cta, text.Cta, 0, text.Cta.Length);
        return found;
    }

    private static bool EndsSentence(string text, int at) =>
        text[at] == '\n' || (text[at] is '.' or '!' or '?' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]));

    private static void Add(List<Phrase> found, CopyPart part, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            found.Add(new(part, start, end - start, text[start..end]));
        }
    }
}
