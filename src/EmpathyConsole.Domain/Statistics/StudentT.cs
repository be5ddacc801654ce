namespace EmpathyConsole.Domain.Statistics;

/// <summary>Student's t distribution.</summary>
public static class StudentT
{
    /// <summary>The 97.5% point. 5 degrees of freedom: 2.5706; 29: 2.0452.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below one degree of freedom.</exception>
    public static double Point95(double degrees)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degrees, 1);
        if (degrees > 2000)
        {
            // first term of Cornish and Fisher: right to seven digits from here on
            const double z = Proportion.Z95;
            return z + (((z * z * z) + z) / (4 * degrees));
        }

        double low = 0, high = 20;
        while (high - low > 1e-10)
        {
            var middle = (low + high) / 2;
            (low, high) = UpperTail(middle, degrees) > 0.025 ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    /// <summary>The chance of a value above t, t not negative.</summary>
    public static double UpperTail(double t, double degrees) =>
        0.5 * IncompleteBeta(degrees / (degrees + (t * t)), degrees / 2, 0.5);

    /// <summary>Regularised incomplete beta function by Lentz's continued fraction.</summary>
    private static double IncompleteBeta(double x, double a, double b)
    {
        if (x is <= 0 or >= 1)
        {
            return x <= 0 ? 0 : 1;
        }

        if (x > (a + 1) / (a + b + 2))
        {
            return 1 - IncompleteBeta(1 - x, b, a);
        }

        var front = Math.Exp(LogGamma(a + b) - LogGamma(a) - LogGamma(b) + (a * Math.Log(x)) + (b * Math.Log(1 - x))) / a;
        const double tiny = 1e-300;
        double c = 1, d = Floor(1 - ((a + b) * x / (a + 1)));
        d = 1 / d;
        var result = d;
        for (var m = 1; m < 500; m++)
        {
            Step(m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m))));
            var change = Step(-(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1)));
            if (Math.Abs(change - 1) < 1e-15)
            {
                break;
            }
        }

        return front * result;

        double Step(double factor)
        {
            d = 1 / Floor(1 + (factor * d));
            c = Floor(1 + (factor / c));
            result *= c * d;
            return c * d;
        }

        static double Floor(double value) => Math.Abs(value) < tiny ? tiny : value;
    }

    /// <summary>Stirling's series, after lifting x above 10.</summary>
    private static double LogGamma(double x)
    {
        double shift = 0;
        while (x < 10)
        {
            shift -= Math.Log(x++);
        }

        var inverse = 1 / (x * x);
        return shift + ((x - 0.5) * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI))
            + ((((((inverse / 1188) - (1.0 / 1680)) * inverse) + (1.0 / 1260)) * inverse - (1.0 / 360)) * inverse + (1.0 / 12)) / x;
    }
}
