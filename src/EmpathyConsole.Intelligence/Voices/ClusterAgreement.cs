namespace EmpathyConsole.Intelligence.Voices;

/// <summary>How well two ways to group the same things agree.</summary>
public static class ClusterAgreement
{
    /// <summary>Adjusted Rand index (Hubert and Arabie 1985): 1 the same groups, about 0 by chance.</summary>
    /// <param name="a">Group of each thing.</param>
    /// <param name="b">Its group the other way.</param>
    public static double AdjustedRand(IReadOnlyList<int> a, IReadOnlyList<int> b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Count != b.Count)
        {
            throw new ArgumentException("Both groupings must be of the same things.", nameof(b));
        }

        static double Pairs(double n) => n * (n - 1) / 2;
        var both = a.Zip(b).CountBy(p => p).Sum(p => Pairs(p.Value));
        var (first, second) = (a.CountBy(x => x).Sum(p => Pairs(p.Value)), b.CountBy(x => x).Sum(p => Pairs(p.Value)));
        var expected = a.Count < 2 ? 0 : first * second / Pairs(a.Count);
        var most = (first + second) / 2;
        return most - expected < 1e-12 ? 1 : (both - expected) / (most - expected);
    }
}
