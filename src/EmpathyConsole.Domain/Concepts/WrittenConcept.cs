using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Domain.Concepts;

/// <summary>What a writer hands over, before any judgement.</summary>
/// <param name="Text">What a customer would see.</param>
/// <param name="Angle">The way in: reassure, remove effort, teach, ...</param>
/// <param name="Pattern">The pattern or prompt it came from.</param>
/// <param name="Rests">The quotes it rests on, at least one; exact substrings.</param>
/// <param name="Themes">The themes of those quotes.</param>
public sealed record WrittenConcept(ConceptText Text, string Angle, string Pattern, IReadOnlyList<Quote> Rests, IReadOnlyList<long> Themes)
{
    /// <summary>How it came to be; null for the built-in writer.</summary>
    public WritingTrace? Trace { get; init; }
}
