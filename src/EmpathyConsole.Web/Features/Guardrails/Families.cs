using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Web.Features.Guardrails;

/// <summary>Families and severities in words.</summary>
internal static class Families
{
    public static string Name(GuardrailFamily family) => family switch
    {
        GuardrailFamily.LeastData => "Least data",
        _ => family.ToString(),
    };

    public static string Says(GuardrailFamily family) => family switch
    {
        GuardrailFamily.Tone => "how we speak",
        GuardrailFamily.Value => "what we stand for",
        GuardrailFamily.Fatigue => "how often we come",
        GuardrailFamily.Consent => "what people agreed to",
        GuardrailFamily.Support => "when somebody needs help",
        GuardrailFamily.Consistency => "what we claim and can show",
        GuardrailFamily.LeastData => "what we may use",
        _ => "what we say of ourselves",
    };

    public static string Does(Severity severity) => severity switch
    {
        Severity.Block => "Blocks",
        Severity.Warn => "Warns",
        _ => "Advises",
    };
}
