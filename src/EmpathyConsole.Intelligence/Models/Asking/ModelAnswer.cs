using EmpathyConsole.Intelligence.Models.Failures;

namespace EmpathyConsole.Intelligence.Models.Asking;

/// <summary>What asking brought: a text, or why none.</summary>
/// <param name="Text">Where it failed on the way, what had come until then.</param>
/// <param name="Failure">Null when a whole answer came.</param>
/// <param name="Model">The model that says it answered; may be empty.</param>
/// <param name="InputTokens">As counted by the server, 0 if it did not say.</param>
/// <param name="OutputTokens">As counted by the server, 0 if it did not say.</param>
public sealed record ModelAnswer(string Text, ModelFailure? Failure, string Model = "", long InputTokens = 0, long OutputTokens = 0)
{
    /// <summary>From asking to the last sign, without the waits between tries.</summary>
    public TimeSpan Took { get; init; }

    /// <summary>How it was asked for.</summary>
    public AnswerForm Form { get; init; } = AnswerForm.Schema;

    /// <summary>Whether it came as a stream.</summary>
    public bool Streamed { get; init; }

    /// <summary>Calls that were made for it.</summary>
    public int Calls { get; init; } = 1;
}
