using EmpathyConsole.Domain.Concepts.Taste;

namespace EmpathyConsole.Application.Concepts.Taste;

/// <summary>All that one person answered, in the shapes taste learns from.</summary>
internal sealed class PersonAnswers
{
    public List<TastePair> Pairs { get; } = [];

    public List<TasteChoice> Choices { get; } = [];

    /// <summary>Pairs whose answer may be foreseen.</summary>
    public List<TrialPick> Tests { get; } = [];

    /// <summary>Comparisons, ranks and edits count one, a verdict of the triage a half.</summary>
    public double Count { get; set; }
}
