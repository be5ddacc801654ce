namespace EmpathyConsole.Domain.Concepts;

/// <summary>A concept from the library that shows a writer what felt right, or what did not and why.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Liked">Whether it was approved or picked; else it was turned down.</param>
/// <param name="Why">The reasons people gave, in words; empty when none.</param>
public sealed record WriterExample(ConceptText Text, bool Liked, IReadOnlyList<string> Why);
