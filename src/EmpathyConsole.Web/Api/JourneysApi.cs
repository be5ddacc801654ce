namespace EmpathyConsole.Web.Api;

/// <summary>/api/v1 of the Journeys room.</summary>
internal static class JourneysApi
{
    public static void MapJourneys(this RouteGroupBuilder api)
    {
        ArgumentNullException.ThrowIfNull(api);
    }
}
