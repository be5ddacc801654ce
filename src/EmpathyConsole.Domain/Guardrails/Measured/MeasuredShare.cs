using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Guardrails.Measured;

/// <summary>A share of labelled lines.</summary>
/// <param name="Hits">How many.</param>
/// <param name="N">Of how many.</param>
public readonly record struct MeasuredShare(int Hits, int N)
{
    /// <summary>Below so many lines a share says nothing: the 95% interval of 15 of 30 reaches from 33 to 67 percent.</summary>
    public const int FewestToTell = 30;

    /// <summary>Whether there are too few lines to tell.</summary>
    public bool IsTooFew => N < FewestToTell;

    /// <summary>The share, 0-1, with its 95% interval (Wilson 1927); null without any line.</summary>
    public Interval? Interval => N == 0 ? null : Proportion.Wilson(Hits, N);
}
