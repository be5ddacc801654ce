namespace EmpathyConsole.Application.Guardrails.Replaying;

/// <summary>An example that does not come out as it should.</summary>
/// <param name="Text">The example.</param>
/// <param name="MustFire">True when the draft had to fire on it and did not; false when it had to stay silent and fired.</param>
public sealed record FailedExample(string Text, bool MustFire);
