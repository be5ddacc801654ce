namespace EmpathyConsole.Application.Voices.Feelings;

/// <summary>What the emotion reader read in the voices of a theme.</summary>
/// <param name="Read">Voices that were read: all of a small theme, evenly spread ones of a large one.</param>
/// <param name="Felt">In how many of them each emotion was read, "neutral" left out; a voice may hold several.</param>
/// <param name="Reader">The artefact that read, by name and version.</param>
public sealed record StoredFeelings(int Read, IReadOnlyDictionary<string, int> Felt, string Reader);
