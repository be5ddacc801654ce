namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>How finely themes are cut. The defaults were tuned on public sets of tweets, complaints and bank questions.</summary>
public sealed record MiningOptions
{
    public static MiningOptions Default { get; } = new();

    /// <summary>Dimensions of the space texts are compared in; 50 to 75 did best.</summary>
    public int Dimensions { get; init; } = 64;

    /// <summary>Groups to begin with, for each square root of a text.</summary>
    public double GroupsPerRoot { get; init; } = 0.6;

    /// <summary>Never more groups than this to begin with.</summary>
    public int MostGroups { get; init; } = 160;

    /// <summary>Cosine of two centres from which they are one theme.</summary>
    public double JoinAt { get; init; } = 0.5;

    /// <summary>Cosine with the centre below which a text stays unsorted.</summary>
    public float NearEnough { get; init; } = 0.4f;

    /// <summary>Mean cosine below which a theme does not hold together.</summary>
    public double LeastCohesion { get; init; } = 0.4;

    /// <summary>And the part of the median theme's mean cosine below which it does not either: what k-means swept together.</summary>
    public double LeastOfUsual { get; init; } = 0.8;

    /// <summary>Fewest distinct texts of a theme.</summary>
    public int FewestVoices { get; init; } = 4;

    /// <summary>Smallest theme as a share of all texts.</summary>
    public double SmallestShare { get; init; } = 0.003;
}
