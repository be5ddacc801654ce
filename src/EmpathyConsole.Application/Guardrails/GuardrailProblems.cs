using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>Sentences said in more than one place of the room.</summary>
internal static class GuardrailProblems
{
    public static Problem Missing(string slug) => Problem.NotFound($"There is no guardrail \"{slug}\" in this workspace.");

    public static Problem NoDraft(string slug) => Problem.NotFound($"There is no draft of \"{slug}\". Start one on the guardrail's page.");

    public static Problem Changed(string name) => Problem.Conflict($"\"{name}\" was changed by somebody else a moment ago. Look at it again, then make your change.");
}
