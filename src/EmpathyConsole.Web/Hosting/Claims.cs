using System.Globalization;
using System.Security.Claims;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Web.Hosting;

/// <summary>A caller as claims, and back.</summary>
internal static class Claims
{
    public const string Workspace = "ec:workspace";
    public const string Kind = "ec:kind";
    public const string Roles = "ec:roles";
    public const string Scopes = "ec:scopes";

    public static IEnumerable<Claim> Of(Caller caller) =>
    [
        new(Workspace, Text(caller.Workspace)),
        new(Kind, Text((int)caller.Kind)),
        new(Roles, Text((int)caller.Roles)),
        new(Scopes, Text((int)caller.Scopes)),
    ];

    /// <summary>Null when nobody is signed in, or the member is in no workspace.</summary>
    public static Caller? CallerOf(ClaimsPrincipal user)
    {
        if (user.Identity?.IsAuthenticated != true || Number(user, Workspace) is not { } workspace)
        {
            return null;
        }

        return new(
            workspace,
            (CallerKind)(Number(user, Kind) ?? 0),
            Number(user, ClaimTypes.NameIdentifier) ?? 0,
            user.FindFirstValue(ClaimTypes.GivenName) ?? user.Identity.Name ?? "",
            (Roles)(Number(user, Roles) ?? 0),
            (Scopes)(Number(user, Scopes) ?? 0));
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static long? Number(ClaimsPrincipal user, string type) =>
        long.TryParse(user.FindFirstValue(type), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null;
}
