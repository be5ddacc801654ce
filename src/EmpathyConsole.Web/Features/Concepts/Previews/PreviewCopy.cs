using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Web.Features.Concepts.Previews;

/// <summary>What a preview shows: the words, what is marked in them, who speaks, and on how wide a screen.</summary>
public sealed record PreviewCopy(ConceptText Text, IReadOnlyList<Finding> Findings, Phrase? Phrase, string Brand, bool Phone)
{
    /// <summary>The brand's address, made up from its name: example is a domain nobody can own (RFC 2606).</summary>
    public string Address
    {
        get
        {
            var letters = string.Concat(Brand.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit).Take(30));
            return $"www.{(letters.Length > 0 ? letters : "brand")}.example";
        }
    }

    public string Initial => Brand.Length > 0 ? System.Globalization.StringInfo.GetNextTextElement(Brand).ToUpperInvariant() : "B";

    /// <summary>The words of one part.</summary>
    public string Of(CopyPart part) => part switch
    {
        CopyPart.Headline => Text.Headline,
        CopyPart.Cta => Text.Cta,
        CopyPart.Visual => Text.Visual,
        _ => Text.Body,
    };

    /// <summary>The body's paragraphs and where each begins in it.</summary>
    public IEnumerable<(string Words, int Start)> Paragraphs()
    {
        var start = 0;
        foreach (var piece in Text.Body.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(piece))
            {
                yield return (piece, start);
            }

            start += piece.Length + 1;
        }
    }
}
