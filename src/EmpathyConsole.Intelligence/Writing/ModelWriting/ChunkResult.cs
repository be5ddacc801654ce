using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Intelligence.Models.Failures;

namespace EmpathyConsole.Intelligence.Writing.ModelWriting;

/// <summary>What one call, with its repair, brought.</summary>
/// <param name="Asked">How many concepts were asked for.</param>
/// <param name="Dropped">Drafts that could not be put right.</param>
/// <param name="Failure">Null when a whole answer came.</param>
internal sealed record ChunkResult(int Asked, IReadOnlyList<WrittenConcept> Concepts, int Dropped, int Repaired, int Calls, ModelFailure? Failure);
