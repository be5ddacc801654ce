namespace EmpathyConsole.Intelligence.Readers.Evaluation;

/// <summary>How well one class was read.</summary>
/// <param name="Label">The class.</param>
/// <param name="F1">Harmonic mean of precision and recall, 0 to 1.</param>
/// <param name="Precision">Right of those said; 0 when none was said.</param>
/// <param name="Recall">Found of those there are.</param>
/// <param name="N">Texts that have it.</param>
public sealed record ClassScore(string Label, double F1, double Precision, double Recall, int N);
