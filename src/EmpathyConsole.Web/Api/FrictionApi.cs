namespace EmpathyConsole.Web.Api;

/// <summary>/api/v1 of the Friction room.</summary>
internal static class FrictionApi
{
    public static void MapFriction(this RouteGroupBuilder api)
    {
        ArgumentNullException.ThrowIfNull(api);
    }
}
