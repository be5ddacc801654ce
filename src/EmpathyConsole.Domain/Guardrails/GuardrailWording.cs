namespace EmpathyConsole.Domain.Guardrails;

/// <summary>How a guardrail speaks to a writer.</summary>
/// <param name="Reason">Why it objects, one or two sentences.</param>
/// <param name="Suggestion">What to write instead; empty for nothing.</param>
public sealed record GuardrailWording(string Reason, string Suggestion);
