namespace EmpathyConsole.Intelligence.Voices.Language;

/// <summary>A phrase that one group of voices says more often than the other.</summary>
/// <param name="Text">As people mostly write it; one to three whole words.</param>
/// <param name="InA">Voices of the first group that say it.</param>
/// <param name="InB">Voices of the second group that say it.</param>
/// <param name="LogOdds">First against second, informative Dirichlet prior; above 0: the first says it more.</param>
/// <param name="Low">Lower end of its 95% interval.</param>
/// <param name="High">Upper end.</param>
/// <param name="Q">Benjamini-Hochberg over every phrase compared, 0 to 1.</param>
public sealed record SaidPhrase(string Text, int InA, int InB, double LogOdds, double Low, double High, double Q);
