namespace EmpathyConsole.Domain.Friction;

/// <summary>How a metric's value and its 95% interval come from its observations.</summary>
public enum IntervalMethod
{
    /// <summary>Wilson, with the effective n where persons gave several observations.</summary>
    Share,

    /// <summary>Adjusted Wald for the net promoter score, with the effective n.</summary>
    NetPromoter,

    /// <summary>Mean with t and a variance clustered by person.</summary>
    Mean,

    /// <summary>Median by order statistics; below 25 geometric mean by log-t.</summary>
    Duration,

    /// <summary>Ratio of two counts, on the logarithm, clustered by person.</summary>
    Ratio,

    /// <summary>Poisson count a day, widened where persons gave several.</summary>
    Count,
}
