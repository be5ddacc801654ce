using EmpathyConsole.Domain.Concepts.Taste;

namespace EmpathyConsole.Application.Concepts.Taste;

/// <summary>What was learned, and from what.</summary>
/// <param name="Weights">The weights, held ones in place.</param>
/// <param name="Answers">What it was learned from.</param>
/// <param name="Holds">What is held.</param>
/// <param name="Revision">Of the memory the holds are from.</param>
internal sealed record LearnedTaste(TasteWeights Weights, PersonAnswers Answers, IReadOnlyList<TasteHold> Holds, int Revision)
{
    /// <summary>Below so many answers the order stays by chance, unless a person set weights by hand.</summary>
    public const int Floor = 30;

    /// <summary>Whether a queue may follow it.</summary>
    public bool Orders => Answers.Count >= Floor || Holds.Any(h => h.Weight != 0);
}
