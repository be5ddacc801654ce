namespace EmpathyConsole.Application.Concepts.Taste;

/// <summary>What was learned from one person, or from all.</summary>
/// <param name="Shared">Whether it is the taste all share.</param>
/// <param name="Answers">How many answers it rests on: comparisons, ranks and edits count one, a verdict of the triage a half.</param>
/// <param name="Floor">Below so many the order stays by chance.</param>
/// <param name="State">How far it may be trusted.</param>
/// <param name="Sentence">The same in words.</param>
/// <param name="Lines">The strongest first.</param>
/// <param name="Curve">The learning curve; null as long as there are not answers from two campaigns.</param>
/// <param name="MayEdit">Whether the caller may change weights.</param>
public sealed record TasteSheet(bool Shared, double Answers, int Floor, TasteState State, string Sentence, IReadOnlyList<TasteLine> Lines, TasteCurve? Curve, bool MayEdit);
