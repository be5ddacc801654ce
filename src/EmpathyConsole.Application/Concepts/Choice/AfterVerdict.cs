using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts.Choice;

/// <summary>What shows once one's own verdict stands.</summary>
/// <param name="Own">One's own choice.</param>
/// <param name="Writer">Who or what wrote it.</param>
/// <param name="Angle">The way in it takes.</param>
/// <param name="Colleagues">What others said.</param>
public sealed record AfterVerdict(TriageChoice Own, string Writer, string Angle, IReadOnlyList<ColleagueVerdict> Colleagues)
{
    /// <summary>The share of the deck that one's learned taste put below it, 0 to 1, before this verdict was known; null as long as nothing is learned.</summary>
    public double? Foreseen { get; init; }
}
