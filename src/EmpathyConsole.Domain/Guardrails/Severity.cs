namespace EmpathyConsole.Domain.Guardrails;

/// <summary>How hard a guardrail speaks. Same numbers as <see cref="Verdict"/>.</summary>
public enum Severity
{
    Advise = 1,
    Warn = 2,
    Block = 3,
}
