namespace EmpathyConsole.Application.Concepts.Taste;

/// <summary>One weight, as a person reads it.</summary>
/// <param name="Feature">Its key.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Sentence">What it says, in plain words.</param>
/// <param name="Weight">What counts now: learned, or held. Log-odds a step.</param>
/// <param name="Low">Lower end of the learned weight's 95% interval; the weight itself where it is held.</param>
/// <param name="High">Upper end.</param>
/// <param name="Held">The value a person holds it at; 0 is struck out, null is free.</param>
/// <param name="HeldBy">Who holds it.</param>
/// <param name="Behind">How many answers had the two sides differ in it.</param>
/// <param name="Step">What one step of the weight is.</param>
/// <param name="Favours">A concept one kept that has much of what is favoured; null without one.</param>
/// <param name="Despite">A concept one kept although it has the other; null without one.</param>
public sealed record TasteLine(string Feature, string Name, string Sentence, double Weight, double Low, double High, double? Held, string? HeldBy, int Behind, string Step, TasteExample? Favours, TasteExample? Despite)
{
    /// <summary>Whether the interval lies on one side of zero, or a person said so.</summary>
    public bool IsClear => Held is { } held ? held != 0 : Low > 0 || High < 0;
}
