namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>A difference between two plans, as a person would say it.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Stage">Name of the stage it is about.</param>
/// <param name="Element">The stage or touchpoint; see <see cref="PlanKey"/>.</param>
/// <param name="What">What it is about, such as "Fear" or "Touchpoint 'Plan form'".</param>
/// <param name="Before">What stood there; empty for something new.</param>
/// <param name="After">What stands there; empty for something gone.</param>
/// <param name="Sentence">The whole in words: "Fear at 'Form fill': 4 -> 2".</param>
public sealed record PlanDifference(DifferenceKind Kind, string Stage, string Element, string What, string Before, string After, string Sentence)
{
    /// <summary>The facts it is made of. A change of order that nobody would notice belongs to no difference.</summary>
    public IReadOnlyList<PlanKey> Keys { get; init; } = [];
}
