namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>A stored rule this program can't read; it fails whenever it is asked, so that nothing passes it unseen.</summary>
/// <param name="Why">What could not be read.</param>
public sealed record UnreadableRule(string Why) : RuleKind;
