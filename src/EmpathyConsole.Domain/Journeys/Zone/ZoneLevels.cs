namespace EmpathyConsole.Domain.Journeys.Zone;

/// <summary>Makes levels, checks them and moves them, always inside their part's range.</summary>
public static class ZoneLevels
{
    /// <summary>
    /// The level that people who know the touchpoint put down. The interval reaches a quarter of the range to each side (effort 1.5, intent 1,
    /// fear 1.25); it narrows with the root of how many say so independently, but never below half of that, since colleagues share their errors.
    /// </summary>
    /// <param name="part">Which of the three.</param>
    /// <param name="value">In the part's range.</param>
    /// <param name="n">How many people say so; 0 when it is not known, which counts as one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value lies outside the part's range, or n below 0.</exception>
    public static ZoneLevel Opinion(StagePart part, double value, int n = 0)
    {
        var (least, most) = StageRules.Range(part);
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        var half = (most - least) / 4.0 * Math.Max(0.5, 1 / Math.Sqrt(Math.Max(1, n)));
        return new(value, Math.Max(least, value - half), Math.Min(most, value + half), n, LevelSource.Opinion);
    }

    /// <summary>The level moved up or down with its interval, stopped at the ends of the range.</summary>
    public static ZoneLevel Moved(StagePart part, ZoneLevel level, double by)
    {
        ArgumentNullException.ThrowIfNull(level);
        var (least, most) = StageRules.Range(part);
        return level with
        {
            Value = Math.Clamp(level.Value + by, least, most),
            Low = Math.Clamp(level.Low + by, least, most),
            High = Math.Clamp(level.High + by, least, most),
        };
    }

    /// <summary>The level of one part.</summary>
    public static ZoneLevel Of(ZoneFacts facts, StagePart part)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return part switch
        {
            StagePart.Intent => facts.Intent,
            StagePart.Fear => facts.Fear,
            _ => facts.Effort,
        };
    }

    /// <exception cref="ArgumentOutOfRangeException">Not low &lt;= value &lt;= high inside the part's range.</exception>
    internal static void Check(StagePart part, ZoneLevel level)
    {
        var (least, most) = StageRules.Range(part);

        // written so that a value that is no number fails too
        if (!(level.Low >= least && level.Low <= level.Value && level.Value <= level.High && level.High <= most))
        {
            throw new ArgumentOutOfRangeException(nameof(level), $"{part} has to lie in {least} to {most} and inside its interval.");
        }
    }
}
