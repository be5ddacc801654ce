using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>A candidate: the text, the lines it was made of, and what it rests on.</summary>
internal sealed record Sketch(ConceptText Text, string Angle, IReadOnlyList<Piece> Pieces, ThemePhrases Theme, QuotePoint Point)
{
    /// <summary>What a customer would read, in one string.</summary>
    public string Visible => $"{Text.Headline}\n{Text.Body}\n{Text.Cta}";

    public string Pattern => Pieces[0].Id;
}
