namespace EmpathyConsole.Domain.Moments;

/// <summary>A change to try.</summary>
/// <param name="Kind">What it touches; two of a kind are not tried together.</param>
/// <param name="Key">Its name with its amount: "fewer-messages:2".</param>
/// <param name="Words">In words, to follow "If".</param>
/// <param name="Apply">Makes it.</param>
public sealed record Change(string Kind, string Key, string Words, Func<DecisionInput, DecisionInput> Apply);
