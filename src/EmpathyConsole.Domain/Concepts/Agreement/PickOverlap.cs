namespace EmpathyConsole.Domain.Concepts.Agreement;

/// <summary>How many picks two people share, beside what two people who pick blindly would.</summary>
/// <param name="Shared">Concepts both chose.</param>
/// <param name="ByChance">Expected number two random choices of the same sizes share.</param>
/// <param name="Of">The smaller of the two choices: the most that could be shared.</param>
public sealed record PickOverlap(int Shared, double ByChance, int Of)
{
    /// <summary>Of two choices out of the same cards.</summary>
    /// <param name="one">What one person chose.</param>
    /// <param name="other">What the other chose.</param>
    /// <param name="among">How many cards both judged, at least as many as either chose.</param>
    public static PickOverlap Between(IReadOnlyCollection<long> one, IReadOnlyCollection<long> other, int among)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(among, Math.Max(one.Count, other.Count));
        var others = other.ToHashSet();

        // hypergeometric: of the one's picks each is among the other's with the same chance
        return new(one.Count(others.Contains), among == 0 ? 0 : one.Count * (double)other.Count / among, Math.Min(one.Count, other.Count));
    }
}
