using EmpathyConsole.Domain.Friction.Kernels;

namespace EmpathyConsole.Domain.Friction.Own;

/// <summary>A metric made in a form: what stands above and below the line, and how it is counted.</summary>
/// <param name="Formula">What is done with the signals.</param>
/// <param name="Above">Hits; for a time, what ends it.</param>
/// <param name="Below">What is counted; for a time, what begins it.</param>
/// <param name="Direction">Which way is better.</param>
/// <param name="LeastN">Below it the number is too few, 10 to 10,000; a ninth decile needs 60.</param>
/// <param name="WindowDays">How long after, 1 to 60, where the formula has a window.</param>
/// <param name="SameSubject">Whether both have to be about the same subject, where the formula ties signals together.</param>
/// <param name="Without">Whether a hit is one without any above.</param>
/// <param name="Ninetieth">Of a time, the value that nine of ten stay below; else the median.</param>
public sealed record OwnDefinition(
    OwnFormula Formula,
    OwnSignals Above,
    OwnSignals Below,
    MetricDirection Direction = MetricDirection.LowerIsBetter,
    int LeastN = 30,
    int WindowDays = 7,
    bool SameSubject = false,
    bool Without = false,
    bool Ninetieth = false)
{
    public const int LeastLeastN = 10;
    public const int MostLeastN = 10_000;
    public const int MostWindowDays = 60;

    /// <summary>Under it the upper end of a ninth decile lies beyond the longest time.</summary>
    public const int LeastForNinetieth = 60;

    /// <summary>Whether it is a time.</summary>
    public bool IsTime => Formula is OwnFormula.TimeOfPersons or OwnFormula.TimeOfCases;

    /// <summary>Whether what follows is looked for within a window.</summary>
    public bool HasWindow => IsTime || Formula is OwnFormula.ShareOfPersons or OwnFormula.ShareOfCases;

    /// <summary>Whether a share may be of those without.</summary>
    public bool MayLack => Formula is OwnFormula.ShareOfVisits or OwnFormula.ShareOfPersons or OwnFormula.ShareOfCases;

    /// <summary>Whether "about the same subject" says something.</summary>
    public bool MayTieBySubject => Formula is OwnFormula.ShareOfVisits or OwnFormula.ShareOfPersons or OwnFormula.TimeOfPersons;

    /// <summary>Null when it can be counted; else a sentence and the field it is about.</summary>
    public (string Sentence, string Field)? Trouble()
    {
        var (above, below) = IsTime ? ("Where it ends", "Where it begins") : ("Above the line", "Below the line");
        return !Enum.IsDefined(Formula) ? ("Choose what it measures.", "formula")
            : Above.Trouble(above) is { } up ? (up, "above")
            : Below.Trouble(below) is { } down ? (down, "below")
            : Formula == OwnFormula.ShareOfSignals && !Above.Kinds.Intersect(Below.Kinds).Any() ? ("None of the kinds above the line is among those below it, so the share would always be 0.", "above")
            : HasWindow && WindowDays is < 1 or > MostWindowDays ? ($"The window is 1 to {MostWindowDays} days.", "windowDays")
            : LeastN < Least || LeastN > MostLeastN ? ($"The least n is {Least} to {MostLeastN.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)}.", "leastN")
            : null;
    }

    /// <summary>The metric that it makes.</summary>
    /// <param name="slug">own-...</param>
    /// <param name="name">As people call it.</param>
    /// <param name="sentence">The definition in words.</param>
    public Metric Metric(string slug, string name, string sentence)
    {
        var (counted, unit, method) = Formula switch
        {
            OwnFormula.ForEach => ("signals below the line", MetricUnit.Ratio, IntervalMethod.Ratio),
            OwnFormula.ShareOfSignals => ("signals", MetricUnit.Share, IntervalMethod.Share),
            OwnFormula.ShareOfVisits => ("visits", MetricUnit.Share, IntervalMethod.Share),
            OwnFormula.ShareOfPersons => ("persons", MetricUnit.Share, IntervalMethod.Share),
            OwnFormula.ShareOfCases => ("cases", MetricUnit.Share, IntervalMethod.Share),
            _ => ("times measured", MetricUnit.Minutes, Ninetieth ? IntervalMethod.Ninetieth : IntervalMethod.Duration),
        };
        return new(slug, name, sentence, counted, unit, Direction, LeastN, method, KernelIn(KernelScope.Everything));
    }

    /// <summary>Its kernel, knowing a workspace.</summary>
    internal MetricKernel KernelIn(KernelScope scope) => Formula switch
    {
        OwnFormula.ForEach or OwnFormula.ShareOfSignals => new OwnCountKernel(this, scope),
        OwnFormula.ShareOfVisits => new OwnVisitKernel(this, scope),
        OwnFormula.ShareOfPersons or OwnFormula.ShareOfCases => new OwnFollowKernel(this, scope),
        _ => new OwnTimeKernel(this, scope),
    };

    private int Least => IsTime && Ninetieth ? LeastForNinetieth : LeastLeastN;
}
