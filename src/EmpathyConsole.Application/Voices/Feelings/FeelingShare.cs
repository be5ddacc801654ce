namespace EmpathyConsole.Application.Voices.Feelings;

/// <summary>An emotion the reader read in the voices of a theme.</summary>
/// <param name="Emotion">Its name, such as "annoyance".</param>
/// <param name="N">In how many of the voices that were read.</param>
/// <param name="Share">Of these, 0 to 1. Shares do not add up to 1: a voice may hold several emotions or none.</param>
/// <param name="Low">Lower end of its 95% Wilson interval; it covers which voices were read, not the reader's errors.</param>
/// <param name="High">Upper end.</param>
public sealed record FeelingShare(string Emotion, int N, double Share, double Low, double High);
