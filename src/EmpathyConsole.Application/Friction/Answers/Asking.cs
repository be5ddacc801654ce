using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>A question asked together with others.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="PicksStep">Over time, weeks are taken where most days have too few.</param>
/// <param name="Groups">Cuts by these, not by the question's dimensions; null for most.</param>
/// <param name="CountsPersons">Whether every row says how many persons it counts, to be frozen.</param>
internal sealed record Asking(FrictionQuestion Question, bool PicksStep = false, PersonGroups? Groups = null, bool CountsPersons = false)
{
    /// <summary>The metric where it is at hand, such as one that nobody has kept yet; null for the one the question names.</summary>
    public Metric? Metric { get; init; }
}
