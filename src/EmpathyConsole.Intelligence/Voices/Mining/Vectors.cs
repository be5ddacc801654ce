using System.Numerics;
using System.Runtime.InteropServices;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>Vector arithmetic in the machine's own width. The order of additions depends on lengths only, never on threads.</summary>
internal static class Vectors
{
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var wideA = MemoryMarshal.Cast<float, Vector<float>>(a);
        var wideB = MemoryMarshal.Cast<float, Vector<float>>(b);
        var sum = Vector<float>.Zero;
        for (var i = 0; i < wideA.Length; i++)
        {
            sum += wideA[i] * wideB[i];
        }

        var total = Vector.Sum(sum);
        for (var i = wideA.Length * Vector<float>.Count; i < a.Length; i++)
        {
            total += a[i] * b[i];
        }

        return total;
    }

    /// <summary>to += from * by.</summary>
    public static void AddScaled(Span<float> to, ReadOnlySpan<float> from, float by)
    {
        var wideTo = MemoryMarshal.Cast<float, Vector<float>>(to);
        var wideFrom = MemoryMarshal.Cast<float, Vector<float>>(from);
        var factor = new Vector<float>(by);
        for (var i = 0; i < wideTo.Length; i++)
        {
            wideTo[i] += wideFrom[i] * factor;
        }

        for (var i = wideTo.Length * Vector<float>.Count; i < to.Length; i++)
        {
            to[i] += from[i] * by;
        }
    }

    /// <summary>Brings the vector to length 1; a vector of (nearly) nothing stays as it is. Returns the length it had.</summary>
    public static float Normalise(Span<float> a)
    {
        var length = MathF.Sqrt(Dot(a, a));
        if (length > 1e-9f)
        {
            Scale(a, 1 / length);
        }

        return length;
    }

    public static void Scale(Span<float> a, float by)
    {
        for (var i = 0; i < a.Length; i++)
        {
            a[i] *= by;
        }
    }

    /// <summary>Index of the largest; of equals the first.</summary>
    public static int Largest(ReadOnlySpan<float> a)
    {
        var best = 0;
        for (var i = 1; i < a.Length; i++)
        {
            best = a[i] > a[best] ? i : best;
        }

        return best;
    }
}
