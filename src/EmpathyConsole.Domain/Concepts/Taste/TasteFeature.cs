namespace EmpathyConsole.Domain.Concepts.Taste;

/// <summary>One thing about a text that a person can see for oneself, and that taste may weigh.</summary>
/// <param name="Key">Names it in files and addresses: "length".</param>
/// <param name="Name">What it is called: "Length".</param>
/// <param name="More">What a positive weight favours, after "You favour": "longer texts".</param>
/// <param name="Less">What a negative weight favours: "shorter texts".</param>
/// <param name="Step">What one unit of the weight is counted by: "each doubling of the words".</param>
/// <param name="Spread">How far people are expected to differ in it before anything is known: the standard deviation of the weight, in log-odds a unit; above 0.</param>
public sealed record TasteFeature(string Key, string Name, string More, string Less, string Step, double Spread);
