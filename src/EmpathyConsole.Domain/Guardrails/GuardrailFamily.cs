namespace EmpathyConsole.Domain.Guardrails;

/// <summary>What a guardrail protects.</summary>
public enum GuardrailFamily
{
    Tone = 1,
    Value = 2,
    Fatigue = 3,
    Consent = 4,
    Support = 5,
    Consistency = 6,
    LeastData = 7,
    Disclosure = 8,
}
