namespace EmpathyConsole.Application.Friction.Digests.Mail;

/// <summary>What came of handing a letter over.</summary>
/// <param name="State">Sent, Due (it did not go, and may be tried again) or Unsure (it was cut off after the letter was on its way).</param>
/// <param name="Trouble">Why it did not go, or may not have gone.</param>
internal sealed record LetterOutcome(SendingState State, string? Trouble)
{
    public static LetterOutcome Sent { get; } = new(SendingState.Sent, null);

    public static LetterOutcome NotSent(string trouble) => new(SendingState.Due, trouble);
}
