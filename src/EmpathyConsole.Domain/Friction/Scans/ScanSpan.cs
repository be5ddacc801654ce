namespace EmpathyConsole.Domain.Friction.Scans;

/// <summary>The rows of a block that lie within times: all of them for most blocks, so that nothing has to be asked of each.</summary>
/// <param name="From">Milliseconds since 1970.</param>
/// <param name="Before">Milliseconds since 1970, not included.</param>
public readonly record struct ScanSpan(long From, long Before)
{
    /// <summary>Everything.</summary>
    public static ScanSpan Always { get; } = new(long.MinValue, long.MaxValue);

    /// <summary>Whether every row of the block lies within.</summary>
    public bool HoldsAll(SignalBlock block) => block.Span.First >= From && block.Span.Last < Before;

    /// <summary>Whether none does.</summary>
    public bool HoldsNone(SignalBlock block) => block.Span.Last < From || block.Span.First >= Before;

    public bool Holds(long time) => time >= From && time < Before;
}
