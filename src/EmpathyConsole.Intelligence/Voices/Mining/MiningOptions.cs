namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>How finely themes are cut, and what was there before. The defaults were tuned on public sets of tweets, complaints and bank questions.</summary>
public sealed record MiningOptions
{
    public static MiningOptions Default { get; } = new();

    /// <summary>Themes that were there: mined on, not anew. Empty: found from nothing.</summary>
    public IReadOnlyList<HeldTheme> Held { get; init; } = [];

    /// <summary>Verbatims up to this id were looked at before; those of them in no held theme were unsorted.</summary>
    public long KnownTo { get; init; } = long.MinValue;

    /// <summary>Distinct texts themes are learned from; the others are then assigned.</summary>
    public int SampleSize { get; init; } = 16_000;

    /// <summary>Most dimensions of the space texts are compared in; there are as many as groups to begin with, within these bounds.</summary>
    public int Dimensions { get; init; } = 64;

    /// <summary>Fewest dimensions.</summary>
    public int FewestDimensions { get; init; } = 20;

    /// <summary>Groups to begin with, for each square root of a text ...</summary>
    public double GroupsPerRoot { get; init; } = 0.6;

    /// <summary>... and these, which matter when texts are few.</summary>
    public int GroupsAtLeast { get; init; } = 6;

    /// <summary>Never more groups than this to begin with.</summary>
    public int MostGroups { get; init; } = 160;

    /// <summary>Cosine of two centres from which they are one theme.</summary>
    public double JoinAt { get; init; } = 0.5;

    /// <summary>Cosine with the centre below which a text stays unsorted.</summary>
    public float NearEnough { get; init; } = 0.45f;

    /// <summary>By how much another theme must be nearer before a voice leaves its held theme, or its place among the unsorted.</summary>
    public float ClearlyNearer { get; init; } = 0.2f;

    /// <summary>Mean cosine below which a theme does not hold together.</summary>
    public double LeastCohesion { get; init; } = 0.4;

    /// <summary>And the part of the median theme's mean cosine below which it does not either: what k-means swept together.</summary>
    public double LeastOfUsual { get; init; } = 0.8;

    /// <summary>Fewest distinct texts of a theme.</summary>
    public int FewestVoices { get; init; } = 4;

    /// <summary>Smallest theme as a share of all texts.</summary>
    public double SmallestShare { get; init; } = 0.003;

    /// <summary>Groups to begin with for so many texts.</summary>
    internal int GroupsFor(int texts) => Math.Clamp((int)Math.Round(GroupsAtLeast + (GroupsPerRoot * Math.Sqrt(texts))), 2, Math.Max(2, Math.Min(MostGroups, texts)));

    /// <summary>As many dimensions as groups, within bounds: fewer blur the groups, more add noise.</summary>
    internal int DimensionsFor(int groups) => Math.Clamp(groups, FewestDimensions, Dimensions);
}
