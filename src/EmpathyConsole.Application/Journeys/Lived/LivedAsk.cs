namespace EmpathyConsole.Application.Journeys.Lived;

/// <summary>What a page, a script or a file asks of a journey.</summary>
/// <param name="Days">Paths that began in so many days to the newest signal, 1 to 1,100.</param>
/// <param name="Segment">Only paths with a signal of this segment; null for all.</param>
public sealed record LivedAsk(int Days = LivedAsk.UsualDays, string? Segment = null)
{
    /// <summary>How many days are read when nobody says.</summary>
    public const int UsualDays = 90;
}
