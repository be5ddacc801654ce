namespace EmpathyConsole.Domain.Statistics;

/// <summary>The difference of two independent figures, from the interval of each.</summary>
public static class Difference
{
    /// <summary>
    /// First minus second. Zou and Donner 2008: the distances to the limits are squared and added; with Wilson
    /// intervals it is Newcombe's method 10.
    /// </summary>
    public static Interval Of(Interval first, Interval second)
    {
        var value = first.Value - second.Value;
        var below = Math.Sqrt(Square(first.Value - first.Low) + Square(second.High - second.Value));
        var above = Math.Sqrt(Square(first.High - first.Value) + Square(second.Value - second.Low));
        return new(value, value - below, value + above);
    }

    /// <summary>
    /// Two-sided p of "no difference", read back from the interval: the half that reaches towards zero stands for 1.96
    /// standard errors, so p is below .05 exactly when the interval excludes zero. 1 when there is nothing to tell.
    /// </summary>
    public static double P(Interval difference)
    {
        var towardsZero = difference.Value >= 0 ? difference.Value - difference.Low : difference.High - difference.Value;
        if (towardsZero <= 0)
        {
            return difference.Value == 0 ? 1 : 0;
        }

        return 2 * Normal.UpperTail(Math.Abs(difference.Value) / towardsZero * Proportion.Z95);
    }

    /// <summary>
    /// The same where the standard errors were estimated from so many persons: the far tail, which is what counts among many slices, is then that of
    /// Student's t. Below .05 exactly when the interval excludes zero.
    /// </summary>
    /// <param name="difference">With its interval.</param>
    /// <param name="degrees">Persons of the smaller side less one, the careful choice for two samples; 1 or more.</param>
    public static double P(Interval difference, int degrees)
    {
        var towardsZero = difference.Value >= 0 ? difference.Value - difference.Low : difference.High - difference.Value;
        if (towardsZero <= 0)
        {
            return difference.Value == 0 ? 1 : 0;
        }

        return 2 * StudentT.UpperTail(Math.Abs(difference.Value) / towardsZero * StudentT.Point95(degrees), degrees);
    }

    private static double Square(double x) => x * x;
}
