using EmpathyConsole.Intelligence.Voices.Language;

namespace EmpathyConsole.Application.Voices.Language;

/// <summary>The language that sets two groups of voices apart.</summary>
/// <param name="First">The first group.</param>
/// <param name="Second">The second; null when it is everyone else.</param>
/// <param name="FirstInAll">English voices of the first group; more than were read when a group is very large.</param>
/// <param name="SecondInAll">English voices of the second group.</param>
/// <param name="Differences">Phrases, with counts and intervals.</param>
public sealed record LanguageComparison(VoiceSlice First, VoiceSlice? Second, int FirstInAll, int SecondInAll, PhraseDifferences Differences);
