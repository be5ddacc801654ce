namespace EmpathyConsole.Domain.Friction;

/// <summary>Values of a block. Where all have at most three decimals they are kept as whole numbers of a scale, exactly; else as they are.</summary>
public sealed class ValueColumn
{
    /// <summary>Stands for no value in <see cref="Scaled"/>.</summary>
    public const int None = int.MinValue;

    private readonly int[]? scaled;
    private readonly double[]? plain;

    /// <param name="scale">1, 10, 100 or 1000; 0 for plain values.</param>
    /// <param name="scaled">Whole numbers, to be divided by the scale; null when no row has a value.</param>
    /// <param name="plain">With scale 0.</param>
    public ValueColumn(int scale, int[]? scaled, double[]? plain) => (Scale, this.scaled, this.plain) = (scale, scaled, plain);

    public int Scale { get; }

    public ReadOnlySpan<int> Scaled => scaled;

    public ReadOnlySpan<double> Plain => plain;

    /// <summary>About how much memory it takes.</summary>
    public long Bytes => (4L * (scaled?.Length ?? 0)) + (8L * (plain?.Length ?? 0));

    /// <summary>The value of a row; NaN where there is none.</summary>
    public double this[int row] => plain is not null ? plain[row] : scaled is null || scaled[row] == None ? double.NaN : (double)scaled[row] / Scale;

    /// <summary>The column of these values, NaN for none.</summary>
    public static ValueColumn Of(ReadOnlySpan<double> values)
    {
        if (values.IndexOfAnyExcept(double.NaN) < 0)
        {
            return new(1, null, null);
        }

        var whole = new int[values.Length];
        foreach (var scale in (ReadOnlySpan<int>)[1, 10, 100, 1000])
        {
            if (ScaledBy(scale, values, whole))
            {
                return new(scale, whole, null);
            }
        }

        return new(0, null, values.ToArray());
    }

    private static bool ScaledBy(int scale, ReadOnlySpan<double> values, int[] whole)
    {
        for (var i = 0; i < whole.Length; i++)
        {
            if (double.IsNaN(values[i]))
            {
                whole[i] = None;
                continue;
            }

            var number = Math.Round(values[i] * scale);
            // the bits, not the number: minus zero is another value
            if (Math.Abs(number) >= int.MaxValue || BitConverter.DoubleToInt64Bits((int)number / (double)scale) != BitConverter.DoubleToInt64Bits(values[i]))
            {
                return false;
            }

            whole[i] = (int)number;
        }

        return true;
    }
}
