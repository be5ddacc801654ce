namespace EmpathyConsole.Domain.Friction.Own;

/// <summary>Narrows the signals of one side: values of a dimension that are meant (they widen each other), or are not.</summary>
/// <param name="Dimension">Of the signal.</param>
/// <param name="Value">A word, as signals name it; "(none)" for none.</param>
/// <param name="Not">All but it.</param>
public sealed record OwnFilter(Dimension Dimension, string Value, bool Not = false);
