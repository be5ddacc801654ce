namespace EmpathyConsole.Intelligence.Guardrails;

/// <summary>A text somebody marked.</summary>
/// <param name="Text">The text.</param>
/// <param name="MustFire">Whether it presses on people and has to be spoken about.</param>
/// <param name="Origin">Where it comes from; lines of one origin are never learned from and measured with at once. Empty when unknown.</param>
public sealed record MarkedText(string Text, bool MustFire, string Origin = "");
