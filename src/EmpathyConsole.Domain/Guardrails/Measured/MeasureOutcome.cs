namespace EmpathyConsole.Domain.Guardrails.Measured;

/// <summary>What a set of versions did with labelled lines. Parts measured apart add up to the whole.</summary>
/// <param name="Lines">How many lines.</param>
/// <param name="Guardrails">Each version that was asked.</param>
/// <param name="Families">Each family that has lines, in the order of the families.</param>
public sealed record MeasureOutcome(int Lines, IReadOnlyList<GuardrailCounts> Guardrails, IReadOnlyList<FamilyCounts> Families)
{
    /// <summary>Nothing measured.</summary>
    public static MeasureOutcome None { get; } = new(0, [], []);

    /// <summary>Both together.</summary>
    public MeasureOutcome Plus(MeasureOutcome other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var guardrails = Guardrails.Concat(other.Guardrails).GroupBy(g => (g.Guardrail, g.Version, g.Stage)).Select(g => g.Aggregate((a, b) => a.Plus(b)));
        var families = Families.Concat(other.Families).GroupBy(f => f.Family).OrderBy(f => f.Key)
            .Select(f => new FamilyCounts(f.Key, Sum(f.Select(x => x.Counts)), KindsOf(f.SelectMany(x => x.Kinds))));
        return new(Lines + other.Lines, [.. guardrails], [.. families]);
    }

    /// <summary>Kinds with the same name together, most lines first.</summary>
    internal static IReadOnlyList<KindCounts> KindsOf(IEnumerable<KindCounts> kinds) =>
    [
        .. kinds.GroupBy(k => k.Kind, StringComparer.Ordinal).Select(k => new KindCounts(k.Key, Sum(k.Select(x => x.Counts))))
            .OrderByDescending(k => k.Counts.Lines).ThenBy(k => k.Kind, StringComparer.Ordinal),
    ];

    private static FireCounts Sum(IEnumerable<FireCounts> counts) => counts.Aggregate(default(FireCounts), (a, b) => a.Plus(b));
}
