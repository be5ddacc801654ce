using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Intelligence.Writing.ModelWriting;

/// <summary>A concept as a model returned it, before any check.</summary>
/// <param name="Cited">Ids with the words of each that were named.</param>
internal sealed record ModelDraft(ConceptText Text, string Angle, IReadOnlyList<(string Id, string Words)> Cited);
