namespace EmpathyConsole.Web.Api;

/// <summary>/api/v1 of the Concepts room.</summary>
internal static class ConceptsApi
{
    public static void MapConcepts(this RouteGroupBuilder api)
    {
        ArgumentNullException.ThrowIfNull(api);
    }
}
