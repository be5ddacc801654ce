using System.Security.Claims;
using EmpathyConsole.Application.Team;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace EmpathyConsole.Web.Hosting;

/// <summary>Puts the open workspace and the member's roles in it into the cookie.</summary>
internal sealed class MemberClaims(UserManager<TeamMember> users, IOptions<IdentityOptions> options, ITeamDesk team)
    : UserClaimsPrincipalFactory<TeamMember>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(TeamMember user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(ClaimTypes.GivenName, user.DisplayName));
        if (await team.CallerAsync(user.Id, CancellationToken.None) is { } caller)
        {
            identity.AddClaims(Claims.Of(caller));
        }

        return identity;
    }
}
