namespace EmpathyConsole.Domain.Friction.Funnels;

/// <summary>A person's signal that is a step, or several.</summary>
/// <param name="Time">Milliseconds since 1970.</param>
/// <param name="Steps">A bit for each step it is.</param>
/// <param name="Slice">Code of the dimension the rows are told apart by; 0 without one.</param>
public readonly record struct FunnelMoment(long Time, int Steps, int Slice) : IComparable<FunnelMoment>
{
    /// <summary>Time; the rest only makes the order the same however the signals arrived.</summary>
    public int CompareTo(FunnelMoment other)
    {
        var order = Time.CompareTo(other.Time);
        order = order != 0 ? order : Steps.CompareTo(other.Steps);
        return order != 0 ? order : Slice.CompareTo(other.Slice);
    }

    public static bool operator <(FunnelMoment left, FunnelMoment right) => left.CompareTo(right) < 0;

    public static bool operator >(FunnelMoment left, FunnelMoment right) => left.CompareTo(right) > 0;

    public static bool operator <=(FunnelMoment left, FunnelMoment right) => left.CompareTo(right) <= 0;

    public static bool operator >=(FunnelMoment left, FunnelMoment right) => left.CompareTo(right) >= 0;
}
