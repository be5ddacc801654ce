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

    /// <summary>Median by order statistics; below 25 geometric mean by log-t; clustered by person.</summary>
    Duration,

    /// <summary>Ninth decile by order statistics, clustered by person.</summary>
    Ninetieth,

    /// <summary>Ratio of two counts, on the logarithm, clustered by person.</summary>
    Ratio,

    /// <summary>Poisson count a day, widened where persons gave several.</summary>
    Count,

    /// <summary>Sum of values a day: compound Poisson, clustered by person.</summary>
    Sum,

    /// <summary>Known money for each event: the interval is that of the events' count.</summary>
    Cost,

    /// <summary>Value less known money, by that money: the interval is that of the value's sum.</summary>
    Return,
}
