using EmpathyConsole.Intelligence.Voices.Language;

namespace EmpathyConsole.Application.Voices.Language;

/// <summary>A word or phrase on the rise.</summary>
/// <param name="Phrase">With the counts now (in A) and before (in B).</param>
/// <param name="IsNew">Nobody said it before.</param>
/// <param name="FirstHeard">When it was first said.</param>
/// <param name="Weeks">Voices that say it, week by week over the last half year, oldest first.</param>
public sealed record EmergingWord(SaidPhrase Phrase, bool IsNew, DateTimeOffset FirstHeard, IReadOnlyList<int> Weeks);
