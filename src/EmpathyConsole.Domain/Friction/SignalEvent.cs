namespace EmpathyConsole.Domain.Friction;

/// <summary>What a kernel needs of a signal.</summary>
/// <param name="Time">Milliseconds since 1970.</param>
/// <param name="Person">Code.</param>
/// <param name="Session">Tag; below 0 when the session was found by its gaps; 0 before that.</param>
/// <param name="Case">Tag.</param>
/// <param name="Subject">Code.</param>
/// <param name="Value">NaN where there is none.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Passes">Whether it passes the question's filters.</param>
/// <param name="Slice">Its slice.</param>
/// <param name="Mark">What the kernel asked of its row (<see cref="Kernels.MetricKernel.Mark"/>).</param>
public readonly record struct SignalEvent(long Time, int Person, long Session, long Case, int Subject, double Value, SignalKind Kind, bool Passes, SliceKey Slice, int Mark = 0)
    : IComparable<SignalEvent>
{
    /// <summary>Person, then time; the rest only makes the order the same however the signals arrived.</summary>
    public int CompareTo(SignalEvent other)
    {
        var order = Person.CompareTo(other.Person);
        order = order != 0 ? order : Time.CompareTo(other.Time);
        order = order != 0 ? order : Kind.CompareTo(other.Kind);
        order = order != 0 ? order : Session.CompareTo(other.Session);
        order = order != 0 ? order : Slice.CompareTo(other.Slice);
        order = order != 0 ? order : other.Passes.CompareTo(Passes);
        order = order != 0 ? order : Subject.CompareTo(other.Subject);
        order = order != 0 ? order : Case.CompareTo(other.Case);
        order = order != 0 ? order : Mark.CompareTo(other.Mark);
        return order != 0 ? order : Value.CompareTo(other.Value);
    }

    public static bool operator <(SignalEvent left, SignalEvent right) => left.CompareTo(right) < 0;

    public static bool operator >(SignalEvent left, SignalEvent right) => left.CompareTo(right) > 0;

    public static bool operator <=(SignalEvent left, SignalEvent right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SignalEvent left, SignalEvent right) => left.CompareTo(right) >= 0;
}
