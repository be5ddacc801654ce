using EmpathyConsole.Intelligence.Models.Failures;

namespace EmpathyConsole.Intelligence.Models.Asking;

/// <summary>What a sign of life brought.</summary>
/// <param name="Failure">Null when the model answered what was asked.</param>
/// <param name="Form">The strictest form it took.</param>
/// <param name="Streams">Whether its answer came as a stream.</param>
/// <param name="Model">The model that says it answered; may be empty.</param>
/// <param name="Took">Of the last call.</param>
/// <param name="InputTokens">Of all calls, as the server counts; 0 if it does not.</param>
/// <param name="OutputTokens">Of all calls, as the server counts; 0 if it does not.</param>
/// <param name="Calls">Calls that were made.</param>
public sealed record TrialResult(ModelFailure? Failure, AnswerForm Form, bool Streams, string Model, TimeSpan Took, long InputTokens, long OutputTokens, int Calls);
