namespace EmpathyConsole.Intelligence.Readers;

/// <summary>What training gives.</summary>
/// <param name="Reader">Trained on all texts.</param>
/// <param name="HeldOutF1">F1 of each class, in the order of the reader's labels, on texts training had not seen, at thresholds that were chosen on these: a little too good.</param>
public sealed record TrainedReader(LinearTextReader Reader, IReadOnlyList<double> HeldOutF1);
