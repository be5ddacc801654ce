namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): small, fast, and the same everywhere for the same seed.</summary>
internal sealed class ContentRandom(ulong seed)
{
    private ulong state = seed;

    /// <summary>FNV-1a of the characters.</summary>
    public static ulong HashOf(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }

    /// <summary>Uniform in [0, 1).</summary>
    public double NextUniform()
    {
        state += 0x9E3779B97F4A7C15UL;
        return (Mixed(state) >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>Spreads a hash evenly over all numbers.</summary>
    public static ulong Mixed(ulong hash)
    {
        var z = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>Standard normal, Box and Muller 1958.</summary>
    public double NextNormal() => Math.Sqrt(-2 * Math.Log(1 - NextUniform())) * Math.Cos(2 * Math.PI * NextUniform());
}
