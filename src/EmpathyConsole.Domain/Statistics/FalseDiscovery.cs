namespace EmpathyConsole.Domain.Statistics;

/// <summary>Corrects for having looked at many slices.</summary>
public static class FalseDiscovery
{
    /// <summary>Benjamini and Hochberg 1995, in the order given. .01, .04, .03, .005 become .02, .04, .04, .02.</summary>
    public static double[] BenjaminiHochberg(ReadOnlySpan<double> p)
    {
        var corrected = p.ToArray();
        var order = new int[p.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(p.ToArray(), order);
        double least = 1;
        for (var rank = order.Length; rank >= 1; rank--)
        {
            var at = order[rank - 1];
            least = Math.Min(least, corrected[at] * ((double)order.Length / rank));
            corrected[at] = least;
        }

        return corrected;
    }
}
