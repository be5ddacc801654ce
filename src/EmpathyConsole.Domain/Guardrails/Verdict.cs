namespace EmpathyConsole.Domain.Guardrails;

/// <summary>What the guardrails say of a text: the worst severity found. Higher is worse.</summary>
public enum Verdict
{
    Pass = 0,
    Advise = 1,
    Warn = 2,
    Block = 3,
}
