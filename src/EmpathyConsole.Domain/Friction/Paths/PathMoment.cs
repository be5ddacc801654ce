namespace EmpathyConsole.Domain.Friction.Paths;

/// <summary>A signal on somebody's path.</summary>
/// <param name="Person">Code.</param>
/// <param name="Time">Milliseconds since 1970.</param>
/// <param name="Node">The place.</param>
/// <param name="IsAnchor">Whether paths begin, or end, with it.</param>
public readonly record struct PathMoment(int Person, long Time, long Node, bool IsAnchor) : IComparable<PathMoment>
{
    /// <summary>Person, then time; the rest only makes the order the same however the signals arrived.</summary>
    public int CompareTo(PathMoment other)
    {
        var order = Person.CompareTo(other.Person);
        order = order != 0 ? order : Time.CompareTo(other.Time);
        order = order != 0 ? order : other.IsAnchor.CompareTo(IsAnchor);
        return order != 0 ? order : Node.CompareTo(other.Node);
    }

    public static bool operator <(PathMoment left, PathMoment right) => left.CompareTo(right) < 0;

    public static bool operator >(PathMoment left, PathMoment right) => left.CompareTo(right) > 0;

    public static bool operator <=(PathMoment left, PathMoment right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PathMoment left, PathMoment right) => left.CompareTo(right) >= 0;
}
