using EmpathyConsole.Intelligence.Models.Asking;

namespace EmpathyConsole.Application.Models;

/// <summary>What a test of the connection found.</summary>
/// <param name="Works">The model answered what was asked.</param>
/// <param name="Sentence">What works, or what does not and what to do.</param>
/// <param name="Failure">The kind of failure as programs read it, or null.</param>
/// <param name="Form">The strictest form it takes; null when it failed.</param>
/// <param name="Streams">Whether it sends answers as they come.</param>
/// <param name="ModelReturned">The model that says it answered; may be empty.</param>
/// <param name="Milliseconds">How long the answer took.</param>
/// <param name="InputTokens">Sent, as the server counts; 0 when it does not.</param>
/// <param name="OutputTokens">Returned, as the server counts; 0 when it does not.</param>
/// <param name="Calls">Calls it took to find that out.</param>
public sealed record ModelTry(bool Works, string Sentence, string? Failure, AnswerForm? Form, bool Streams, string ModelReturned, int Milliseconds, long InputTokens, long OutputTokens, int Calls);
