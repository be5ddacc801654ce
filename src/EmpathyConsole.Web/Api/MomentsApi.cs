namespace EmpathyConsole.Web.Api;

/// <summary>/api/v1 of the Moments room.</summary>
internal static class MomentsApi
{
    public static void MapMoments(this RouteGroupBuilder api)
    {
        ArgumentNullException.ThrowIfNull(api);
    }
}
