namespace EmpathyConsole.Domain.Concepts.Taste;

/// <summary>What was foreseen of one pick of a campaign that was held out.</summary>
/// <param name="Pick">The pick.</param>
/// <param name="Own">By number of own picks learned from: the probability given to what was taken, on one's own picks alone; NaN where one has fewer.</param>
/// <param name="Shared">The same with the shared prior, which comes from other people and other campaigns.</param>
public sealed record TrialAnswer(TrialPick Pick, IReadOnlyList<double> Own, IReadOnlyList<double> Shared)
{
    /// <summary>1 where the taken one was foreseen, .5 where it is even.</summary>
    public static double Right(double probability) => probability > .5 ? 1 : probability < .5 ? 0 : .5;
}
