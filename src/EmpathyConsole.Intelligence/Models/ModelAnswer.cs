namespace EmpathyConsole.Intelligence.Models;

/// <summary>What one call brought: a text, or why none.</summary>
/// <param name="Text">Empty when it failed.</param>
/// <param name="Failure">Null when a whole answer came.</param>
/// <param name="Model">The model that says it answered; may be empty.</param>
/// <param name="InputTokens">As counted by the server, 0 if it did not say.</param>
/// <param name="OutputTokens">As counted by the server, 0 if it did not say.</param>
public sealed record ModelAnswer(string Text, ModelFailure? Failure, string Model = "", long InputTokens = 0, long OutputTokens = 0);
