namespace EmpathyConsole.Application.Guardrails.BrandGuide;

/// <summary>A sentence of a guide that was not turned into a rule, so that nobody thinks it was.</summary>
public sealed record LeftSentence(int Line, string Text);
