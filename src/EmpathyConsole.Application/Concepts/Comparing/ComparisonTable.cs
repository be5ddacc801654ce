using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Choice;

namespace EmpathyConsole.Application.Concepts.Comparing;

/// <summary>What a person sees while comparing. The order so far shows only when the round is whole: until then it would sway.</summary>
/// <param name="Left">The concept on the left, or null when the round is whole.</param>
/// <param name="Right">The concept on the right.</param>
/// <param name="Done">Answers given.</param>
/// <param name="Target">Answers that make the round whole; 0 with fewer than two finalists.</param>
/// <param name="Finalists">How many concepts are compared.</param>
/// <param name="Order">Best first, once the round is whole; else empty.</param>
/// <param name="Same">Pairs that came twice with sides swapped and were answered alike.</param>
/// <param name="Swapped">Pairs that came twice.</param>
/// <param name="Closed">Why nothing is compared now, or null.</param>
public sealed record ComparisonTable(
    BriefSummary Brief,
    DealtCard? Left,
    DealtCard? Right,
    int Done,
    int Target,
    int Finalists,
    IReadOnlyList<PlacedFinalist> Order,
    int Same,
    int Swapped,
    string? Closed = null);
