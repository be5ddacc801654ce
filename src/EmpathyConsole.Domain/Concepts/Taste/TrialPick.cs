namespace EmpathyConsole.Domain.Concepts.Taste;

/// <summary>A pick whose answer is known, for measuring how well taste foresees it.</summary>
/// <param name="Person">Who picked.</param>
/// <param name="Campaign">What it was about; a campaign is held out as a whole.</param>
/// <param name="Taken">Features of what was taken.</param>
/// <param name="Left">Features of what was left.</param>
/// <param name="Longer">1 where the longer one was taken, 0 where the shorter, .5 where both are as long.</param>
/// <param name="Earlier">1 where the one the writer wrote first was taken, 0 where the other; .5 where that is unknown.</param>
/// <param name="Weight">What it counts beside a pick when it is learned from; above 0.</param>
public sealed record TrialPick(string Person, string Campaign, IReadOnlyList<double> Taken, IReadOnlyList<double> Left, double Longer, double Earlier = .5, double Weight = 1);
