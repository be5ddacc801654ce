namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>A text after redaction.</summary>
/// <param name="Text">With "[email]", "[phone]" or "[card]" where something personal stood; the same instance when nothing did.</param>
/// <param name="Removed">What was removed, in reading order.</param>
public sealed record RedactedText(string Text, IReadOnlyList<PersonalDataKind> Removed);
