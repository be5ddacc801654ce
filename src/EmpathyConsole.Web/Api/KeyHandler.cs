using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using EmpathyConsole.Application.Keys;
using EmpathyConsole.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace EmpathyConsole.Web.Api;

/// <summary>Authorization: Bearer ek_...</summary>
internal sealed class KeyHandler(IOptionsMonitor<KeyOptions> options, ILoggerFactory logs, UrlEncoder encoder, IKeysDesk keys)
    : AuthenticationHandler<KeyOptions>(options, logs, encoder)
{
    public new const string Scheme = "Key";
    public const string Policy = "key";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers[HeaderNames.Authorization].ToString();
        if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        if (await keys.RecogniseAsync(header["Bearer ".Length..].Trim(), Context.RequestAborted) is not { } caller)
        {
            return AuthenticateResult.Fail("The key is not known or was revoked.");
        }

        var identity = new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, caller.Id.ToString(CultureInfo.InvariantCulture)),
            new(ClaimTypes.Name, "key-" + caller.Id.ToString(CultureInfo.InvariantCulture)),
            new(ClaimTypes.GivenName, caller.Name),
            .. Claims.Of(caller),
        ], Scheme);
        return AuthenticateResult.Success(new(new(identity), Scheme));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        await Microsoft.AspNetCore.Http.Results.Problem(
            title: "No valid key",
            detail: "Send an API key in the header 'Authorization: Bearer ek_...'. An admin makes one under Settings, Keys, or with 'empathy keys create'.",
            statusCode: StatusCodes.Status401Unauthorized).ExecuteAsync(Context);
    }
}
