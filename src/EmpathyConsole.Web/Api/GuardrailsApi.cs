namespace EmpathyConsole.Web.Api;

/// <summary>/api/v1 of the Guardrails room.</summary>
internal static class GuardrailsApi
{
    public static void MapGuardrails(this RouteGroupBuilder api)
    {
        ArgumentNullException.ThrowIfNull(api);
    }
}
