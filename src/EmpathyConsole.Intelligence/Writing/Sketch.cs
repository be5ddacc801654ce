using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>A candidate: the text, the lines it was made of, and what it rests on.</summary>
internal sealed record Sketch(ConceptText Text, string Angle, IReadOnlyList<Piece> Pieces, ThemePhrases Theme, QuotePoint Point)
{
    /// <summary>What a customer would read, in one string.</summary>
    public string Visible { get; } = $"{Text.Headline}\n{Text.Body}\n{Text.Cta}";

    /// <summary>The terms of what is visible, numbered by the run's vocabulary once it is compared.</summary>
    public int[] Terms { get; set; } = [];

    public string Pattern => Pieces[0].Id;
}
