using System.Security.Claims;
using EmpathyConsole.Application.Team;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;

namespace EmpathyConsole.Web.Hosting;

/// <summary>An open page loses its rights within a minute after the member lost them.</summary>
internal sealed class Revalidation(ILoggerFactory logs, IServiceScopeFactory scopes) : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(1);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<TeamMember>>();
        var member = await users.GetUserAsync(authenticationState.User);
        if (member is null || !string.Equals(authenticationState.User.FindFirstValue(users.Options.ClaimsIdentity.SecurityStampClaimType), member.SecurityStamp, StringComparison.Ordinal))
        {
            return false;
        }

        var now = await scope.ServiceProvider.GetRequiredService<ITeamDesk>().CallerAsync(member.Id, cancellationToken);
        return now is not null && now == Claims.CallerOf(authenticationState.User);
    }
}
