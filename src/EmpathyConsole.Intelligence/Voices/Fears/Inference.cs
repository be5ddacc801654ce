using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Intelligence.Voices.Fears;

/// <summary>A row of the table of inferences: two cues in one voice, and the fear they point to.</summary>
/// <param name="Name">Its name in the table, such as "being-locked-in".</param>
/// <param name="Kind">What the fear is for.</param>
/// <param name="First">One cue.</param>
/// <param name="Second">The other.</param>
/// <param name="Label">The fear in a few words; ours, nobody's quote.</param>
/// <param name="Sentence">What is inferred from what.</param>
public sealed record Inference(string Name, FearKind Kind, string First, string Second, string Label, string Sentence);
