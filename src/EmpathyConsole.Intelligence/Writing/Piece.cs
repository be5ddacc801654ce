using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>One hand-written line with slots, and where it may stand.</summary>
/// <param name="Id">Kind, angle or stage, and place in its section: "unit/own-up/3".</param>
/// <param name="Kind">Which part of a concept it can be.</param>
/// <param name="Angle">The way in, what a button is for or how a value is shown; "*" for a line that goes with any.</param>
/// <param name="Button">What a unit asks the reader to do ("ask", "tell", "look"), empty for other lines.</param>
/// <param name="IsTied">A unit whose first sentence needs what follows.</param>
/// <param name="Themes">The kinds of theme it fits; empty = all.</param>
/// <param name="Stages">The stages it fits; empty = all.</param>
/// <param name="Text">The line, slots in braces; a unit's three parts with " | " between them.</param>
/// <param name="Slots">The names of its slots, each once.</param>
/// <param name="Matters">What it can be said of; empty = anything.</param>
internal sealed record Piece(
    string Id,
    PieceKind Kind,
    string Angle,
    string Button,
    bool IsTied,
    IReadOnlySet<ThemeKind> Themes,
    IReadOnlySet<string> Stages,
    string Text,
    IReadOnlyList<string> Slots,
    IReadOnlySet<MatterKind> Matters)
{
    /// <summary>Nothing but the brand's own promise, proof or offer.</summary>
    public bool IsBrandsOwn => Text is "{Promise}." or "{Proof}." or "{Nearproof}." or "{Promise}. {Proof}." or "{Offer}.";

    public bool Fits(ThemeKind theme, string stage) =>
        (Themes.Count == 0 || Themes.Contains(theme)) && (Stages.Count == 0 || Stages.Contains(stage));

    /// <summary>Whether it can be said of every one of these; a line for certain matters only is not said where none is known.</summary>
    public bool Fits(IReadOnlyList<MatterKind> matters) => Matters.Count == 0 || (matters.Count > 0 && matters.All(Matters.Contains));
}
