namespace EmpathyConsole.Domain.Journeys.Lived;

/// <summary>Tells sequences of stages apart, whatever signs their slugs hold.</summary>
internal sealed class StageSequence : IEqualityComparer<string[]>, IComparer<string[]>
{
    public static StageSequence Same { get; } = new();

    public bool Equals(string[]? x, string[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(string[] obj)
    {
        var hash = new HashCode();
        foreach (var stage in obj)
        {
            hash.Add(stage, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>Ordinal, stage by stage; the shorter first.</summary>
    public int Compare(string[]? x, string[]? y)
    {
        var (left, right) = (x ?? [], y ?? []);
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            if (string.CompareOrdinal(left[i], right[i]) is not 0 and var order)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}
