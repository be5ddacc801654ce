namespace EmpathyConsole.Domain.Moments;

/// <summary>A yes or a no to one purpose on one channel ("all" for any). The newest that fits wins; at the same time the no wins.</summary>
public sealed record ConsentFact(string Purpose, string Channel, bool Granted, DateTimeOffset Time, string Source)
{
    /// <summary>The one that holds for this purpose and channel, or null when nothing was ever said.</summary>
    public static ConsentFact? That(IReadOnlyList<ConsentFact> said, string purpose, string channel)
    {
        ArgumentNullException.ThrowIfNull(said);
        return said
            .Where(c => Fits(c.Purpose, purpose) && Fits(c.Channel, channel))
            .OrderByDescending(c => c.Time)
            .ThenBy(c => c.Granted)
            .FirstOrDefault();
    }

    private static bool Fits(string said, string asked) =>
        string.Equals(said, asked, StringComparison.OrdinalIgnoreCase) || string.Equals(said, Purposes.Any, StringComparison.OrdinalIgnoreCase);
}
