namespace EmpathyConsole.Domain.Moments;

/// <summary>The smallest change found that flips the outcome; found by deciding again with it, so it is true.</summary>
/// <param name="Change">The change in words, to follow "If": "the open ticket were closed".</param>
/// <param name="Outcome">What would be done then.</param>
/// <param name="Keys">The changes by name, one or two, for a program or the simulator.</param>
public sealed record Counterfactual(string Change, Outcome Outcome, IReadOnlyList<string> Keys);
