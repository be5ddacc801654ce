namespace EmpathyConsole.Web.Api;

/// <summary>/api/v1 of the Voices room.</summary>
internal static class VoicesApi
{
    public static void MapVoices(this RouteGroupBuilder api)
    {
        ArgumentNullException.ThrowIfNull(api);
    }
}
