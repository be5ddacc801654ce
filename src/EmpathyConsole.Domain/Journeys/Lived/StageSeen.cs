namespace EmpathyConsole.Domain.Journeys.Lived;

/// <summary>One signal, as far as paths need it.</summary>
/// <param name="Person">A number that stands for the person.</param>
/// <param name="Time">Milliseconds since 1970.</param>
/// <param name="Stage">The stage's number in the walk it was added to.</param>
/// <param name="Asked">Whether it is of the segment that was asked for.</param>
internal readonly record struct StageSeen(int Person, long Time, int Stage, bool Asked) : IComparable<StageSeen>
{
    /// <summary>By person and time; what happened at the same time is taken in the plan's order, so that coarse clocks make no deviations.</summary>
    public int CompareTo(StageSeen other)
    {
        var order = Person.CompareTo(other.Person);
        order = order != 0 ? order : Time.CompareTo(other.Time);
        return order != 0 ? order : Stage.CompareTo(other.Stage);
    }

    public static bool operator <(StageSeen left, StageSeen right) => left.CompareTo(right) < 0;

    public static bool operator >(StageSeen left, StageSeen right) => left.CompareTo(right) > 0;

    public static bool operator <=(StageSeen left, StageSeen right) => left.CompareTo(right) <= 0;

    public static bool operator >=(StageSeen left, StageSeen right) => left.CompareTo(right) >= 0;
}
