namespace EmpathyConsole.Domain.Friction;

/// <summary>The codes of a slice, in the order of the question's dimensions; 0 is "no value" and also stands in places not asked for.</summary>
public readonly record struct SliceKey(int A, int B, int C) : IComparable<SliceKey>
{
    /// <summary>How many dimensions a question may combine.</summary>
    public const int Most = 3;

    /// <summary>The code at a place.</summary>
    public int this[int place] => place switch { 0 => A, 1 => B, 2 => C, _ => throw new ArgumentOutOfRangeException(nameof(place)) };

    public int CompareTo(SliceKey other)
    {
        var byA = A.CompareTo(other.A);
        var byB = byA != 0 ? byA : B.CompareTo(other.B);
        return byB != 0 ? byB : C.CompareTo(other.C);
    }

    public static bool operator <(SliceKey left, SliceKey right) => left.CompareTo(right) < 0;

    public static bool operator >(SliceKey left, SliceKey right) => left.CompareTo(right) > 0;

    public static bool operator <=(SliceKey left, SliceKey right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SliceKey left, SliceKey right) => left.CompareTo(right) >= 0;
}
