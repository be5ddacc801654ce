namespace EmpathyConsole.Domain.Journeys.Lived;

/// <summary>What one person did, stage by stage. A person who paused for longer than the gap has a path before and another after it.</summary>
/// <param name="Person">A number that stands for the person; never shown.</param>
/// <param name="Steps">At least one, in order of time; neighbours differ in stage.</param>
public sealed record LivedPath(int Person, IReadOnlyList<LivedStep> Steps)
{
    /// <summary>A pause that is longer ends a path, unless somebody says otherwise.</summary>
    public static readonly TimeSpan UsualGap = TimeSpan.FromDays(30);

    /// <summary>How many signals it was made of; 0 when nobody said.</summary>
    public int Signals { get; init; }

    /// <summary>Time of the first signal, milliseconds since 1970.</summary>
    public long First => Steps[0].First;

    /// <summary>Time of the last signal.</summary>
    public long Last => Steps[^1].Last;

    /// <summary>
    /// How long a deviation took, in milliseconds. For a skipped stage: from the last signal before its place to the first signal after it.
    /// For the others: from the step's first signal until the next step began, or to its own last signal when nothing follows.
    /// </summary>
    public long TimeOf(PathDeviation deviation)
    {
        ArgumentNullException.ThrowIfNull(deviation);
        var at = deviation.Step;
        return deviation.Kind == DeviationKind.Skipped ? Steps[at].First - Steps[at - 1].Last
            : at + 1 < Steps.Count ? Steps[at + 1].First - Steps[at].First
            : Steps[at].Last - Steps[at].First;
    }
}
