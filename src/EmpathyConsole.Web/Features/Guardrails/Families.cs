using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Publishing;

namespace EmpathyConsole.Web.Features.Guardrails;

/// <summary>Families and severities and stages in words.</summary>
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

    public static string Stage(VersionStage stage) => stage switch
    {
        VersionStage.Proposed => "waits for a second CX lead",
        VersionStage.Shadow => "in the shadow",
        VersionStage.Dropped => "not published",
        _ => stage.ToString().ToLowerInvariant(),
    };

    public static string Does(Severity severity) => severity switch
    {
        Severity.Block => "Blocks",
        Severity.Warn => "Warns",
        _ => "Advises",
    };
}
