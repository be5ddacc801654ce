namespace EmpathyConsole.Intelligence.Voices.Prose;

/// <summary>A quote that is given to a model.</summary>
/// <param name="Id">How the model is to name it: "q1", "q2", ...</param>
/// <param name="Text">What was said, redacted.</param>
public sealed record ProseQuote(string Id, string Text);
