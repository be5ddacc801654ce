using System.Globalization;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Journeys;

/// <summary>Effort as mapped against effort as measured, where the two clearly disagree.</summary>
public sealed record EffortGap
{
    /// <summary>Points between the mapped and the measured level below which nobody has to look: a map knows whole points only.</summary>
    public const double Least = 1;

    private EffortGap(int mapped, Interval measured)
    {
        Mapped = mapped;
        Measured = measured;
    }

    /// <summary>1 to 7, as the team put it.</summary>
    public int Mapped { get; }

    /// <summary>1 to 7 with its 95% interval, 8 - CES.</summary>
    public Interval Measured { get; }

    /// <summary>Customers find it harder than the map says; else easier.</summary>
    public bool HarderThanMapped => Measured.Value > Mapped;

    /// <summary>"harder than mapped" or "easier than mapped".</summary>
    public string Name => HarderThanMapped ? "harder than mapped" : "easier than mapped";

    /// <summary>Both numbers in a sentence.</summary>
    public string Sentence => string.Create(
        CultureInfo.InvariantCulture,
        $"Mapped as {Mapped} of 7, measured {Measured.Value:0.0} ({Measured.Low:0.0} to {Measured.High:0.0}): {Name}.");

    /// <summary>Null unless the mapped level lies outside the measured interval and at least <see cref="Least"/> from the measured value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mapped level is not 1 to 7.</exception>
    public static EffortGap? Of(int mapped, Interval measured)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mapped, StageRules.LeastEffort);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mapped, StageRules.MostEffort);
        var inside = mapped >= measured.Low && mapped <= measured.High;
        return inside || Math.Abs(mapped - measured.Value) < Least ? null : new(mapped, measured);
    }
}
