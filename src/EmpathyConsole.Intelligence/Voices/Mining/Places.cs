namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>Decides which group a text belongs to: the nearest that is near enough; one it was in before keeps it unless another is clearly nearer.</summary>
/// <param name="groups">The groups.</param>
/// <param name="options">What is near, and clearly nearer.</param>
internal sealed class Places(IReadOnlyList<Group> groups, MiningOptions options)
{
    private readonly int[] groupOfHeld = GroupsByHeld(groups, options.Held.Count);

    public IReadOnlyList<Group> Groups => groups;

    /// <summary>Index of the group, or -1.</summary>
    /// <param name="row">The text in the space.</param>
    /// <param name="home">Where it was: a held theme, <see cref="KnownTexts.Unsorted"/> or <see cref="KnownTexts.Unheard"/>.</param>
    /// <param name="cosine">With the group it gets.</param>
    public int Find(ReadOnlySpan<float> row, int home, out float cosine)
    {
        var own = home >= 0 ? groupOfHeld[home] : -1;
        var ownCosine = own < 0 ? 0 : Vectors.Dot(row, groups[own].Centre);
        var (best, near) = (-1, float.MinValue);
        for (var g = 0; g < groups.Count; g++)
        {
            // what was unsorted leaves its place only if it clearly belongs elsewhere
            var c = Vectors.Dot(row, groups[g].Centre);
            var wanted = home == KnownTexts.Unsorted ? options.NearEnough + options.ClearlyNearer : options.NearEnough;
            (best, near) = c >= wanted && c > near ? (g, c) : (best, near);
        }

        if (own >= 0 && (best < 0 || near <= ownCosine + options.ClearlyNearer))
        {
            (best, near) = (own, ownCosine);
        }

        cosine = best < 0 ? 0 : near;
        return best;
    }

    /// <summary>The group of a held theme, or -1 when none of its voices is left.</summary>
    public int OfHeld(int held) => groupOfHeld[held];

    private static int[] GroupsByHeld(IReadOnlyList<Group> groups, int held)
    {
        var of = new int[held];
        Array.Fill(of, -1);
        for (var g = 0; g < groups.Count; g++)
        {
            if (groups[g].Held >= 0)
            {
                of[groups[g].Held] = g;
            }
        }

        return of;
    }
}
