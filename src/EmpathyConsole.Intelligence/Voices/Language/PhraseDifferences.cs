namespace EmpathyConsole.Intelligence.Voices.Language;

/// <summary>What sets two groups of voices apart.</summary>
/// <param name="VoicesA">Voices read of the first group.</param>
/// <param name="VoicesB">Voices read of the second group.</param>
/// <param name="Compared">Phrases that were frequent enough to compare.</param>
/// <param name="MoreInA">Said more in the first group, the surest first.</param>
/// <param name="MoreInB">Said more in the second group, the surest first.</param>
public sealed record PhraseDifferences(int VoicesA, int VoicesB, int Compared, IReadOnlyList<SaidPhrase> MoreInA, IReadOnlyList<SaidPhrase> MoreInB)
{
    /// <summary>Share of false differences among those called sure, at most.</summary>
    public const double SureFrom = 0.05;
}
