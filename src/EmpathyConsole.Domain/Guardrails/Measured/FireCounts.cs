namespace EmpathyConsole.Domain.Guardrails.Measured;

/// <summary>What was done with labelled lines. The four add up to the lines looked at.</summary>
/// <param name="Hits">Must fire and did.</param>
/// <param name="Misses">Must fire and did not.</param>
/// <param name="FalseAlarms">Must be left alone and fired.</param>
/// <param name="Silent">Must be left alone and was.</param>
public readonly record struct FireCounts(int Hits, int Misses, int FalseAlarms, int Silent)
{
    /// <summary>Lines looked at.</summary>
    public int Lines => Hits + Misses + FalseAlarms + Silent;

    /// <summary>Of the lines it fires on, those that must fire.</summary>
    public MeasuredShare Precision => new(Hits, Hits + FalseAlarms);

    /// <summary>Of the lines that must fire, those it fires on.</summary>
    public MeasuredShare Recall => new(Hits, Hits + Misses);

    /// <summary>Of the lines to leave alone, those it fires on.</summary>
    public MeasuredShare FalseAlarmRate => new(FalseAlarms, FalseAlarms + Silent);

    /// <summary>The harmonic mean of precision and recall, 0-1; null when nothing fires and nothing must.</summary>
    public double? F1 => Hits + Misses + FalseAlarms == 0 ? null : 2.0 * Hits / ((2 * Hits) + FalseAlarms + Misses);

    /// <summary>One line more.</summary>
    public FireCounts With(bool mustFire, bool fires) => (mustFire, fires) switch
    {
        (true, true) => this with { Hits = Hits + 1 },
        (true, false) => this with { Misses = Misses + 1 },
        (false, true) => this with { FalseAlarms = FalseAlarms + 1 },
        _ => this with { Silent = Silent + 1 },
    };

    /// <summary>Both together.</summary>
    public FireCounts Plus(FireCounts other) => new(Hits + other.Hits, Misses + other.Misses, FalseAlarms + other.FalseAlarms, Silent + other.Silent);
}
