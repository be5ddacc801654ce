using System.Runtime.InteropServices;

namespace EmpathyConsole.Domain.Friction;

/// <summary>A signal whose texts are codes or tags; 0 is "no value". Its bytes hold nothing but its fields, so they can be hashed.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public record struct CodedSignal : IComparable<CodedSignal>
{
    /// <summary>Milliseconds since 1970, UTC.</summary>
    public long Time { get; set; }

    /// <summary>Tag.</summary>
    public long Session { get; set; }

    /// <summary>Tag.</summary>
    public long Case { get; set; }

    /// <summary>Tag of the sender's id; 0 when the content is the id.</summary>
    public long Id { get; set; }

    /// <summary>NaN when there is none.</summary>
    public double Value { get; set; }

    /// <summary>Code.</summary>
    public int Person { get; set; }

    public int Journey { get; set; }

    public int Stage { get; set; }

    public int Channel { get; set; }

    public int Source { get; set; }

    public int Campaign { get; set; }

    public int Segment { get; set; }

    public int Subject { get; set; }

    /// <summary><see cref="SignalKind"/> as a number.</summary>
    public byte Kind { get; set; }

    /// <summary>The code in a dimension.</summary>
    public readonly int Code(Dimension dimension) => dimension switch
    {
        Dimension.Journey => Journey,
        Dimension.Stage => Stage,
        Dimension.Channel => Channel,
        Dimension.Source => Source,
        Dimension.Campaign => Campaign,
        Dimension.Segment => Segment,
        Dimension.Subject => Subject,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension)),
    };

    /// <summary>Day, then person, then time; the rest only makes the order the same however the signals arrived.</summary>
    public readonly int CompareTo(CodedSignal other)
    {
        var order = SignalBlock.DayOf(Time).CompareTo(SignalBlock.DayOf(other.Time));
        order = order != 0 ? order : Person.CompareTo(other.Person);
        order = order != 0 ? order : Time.CompareTo(other.Time);
        return order != 0 ? order : Rest(in this, in other);
    }

    private static int Rest(in CodedSignal a, in CodedSignal b)
    {
        var order = a.Kind.CompareTo(b.Kind);
        order = order != 0 ? order : a.Session.CompareTo(b.Session);
        order = order != 0 ? order : a.Subject.CompareTo(b.Subject);
        order = order != 0 ? order : a.Case.CompareTo(b.Case);
        order = order != 0 ? order : a.Id.CompareTo(b.Id);
        return order != 0 ? order : a.Value.CompareTo(b.Value);
    }

    public static bool operator <(CodedSignal left, CodedSignal right) => left.CompareTo(right) < 0;

    public static bool operator >(CodedSignal left, CodedSignal right) => left.CompareTo(right) > 0;

    public static bool operator <=(CodedSignal left, CodedSignal right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CodedSignal left, CodedSignal right) => left.CompareTo(right) >= 0;
}
