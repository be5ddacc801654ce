namespace EmpathyConsole.Application.Voices.Prose;

/// <summary>What there is to show of a machine's prose on a theme.</summary>
/// <param name="Prose">What was written; null when nothing was.</param>
/// <param name="IsConfigured">A model is configured, rightly or not. Without one and without prose nothing is shown.</param>
/// <param name="WhyNot">Why it can't be written now, in one sentence; null when it can.</param>
public sealed record ProseLook(WrittenProse? Prose, bool IsConfigured, string? WhyNot);
