namespace EmpathyConsole.Domain.Statistics;

/// <summary>The standard normal distribution.</summary>
public static class Normal
{
    /// <summary>The chance of a value above x, with about ten right digits also far out in the tail.</summary>
    public static double UpperTail(double x)
    {
        if (x < 0)
        {
            return 1 - UpperTail(-x);
        }

        var density = Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI);
        if (x > 3)
        {
            // Laplace's continued fraction; from the inside out
            var fraction = x;
            for (var k = 60; k >= 1; k--)
            {
                fraction = x + (k / fraction);
            }

            return density / fraction;
        }

        double term = x, sum = x;
        for (var k = 3; Math.Abs(term) > 1e-17 * sum && k < 200; k += 2)
        {
            term *= x * x / k;
            sum += term;
        }

        return 0.5 - (density * sum);
    }
}
