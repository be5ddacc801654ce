using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Team;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Web.Hosting;

/// <summary>The posts of sign-in that are no page: step into the demo, sign out, change workspace.</summary>
internal static class SignInEndpoints
{
    public static void MapConsoleSignIn(this WebApplication app)
    {
        app.MapPost("/sign-in/demo", DemoAsync).AllowAnonymous().RequireRateLimiting(Limits.SignIn);
        app.MapPost("/sign-out", SignOutAsync).RequireAuthorization().WithMetadata(new RequireAntiforgeryTokenAttribute());
        app.MapPost("/workspace/open", OpenAsync).RequireAuthorization();
    }

    private static async Task<IResult> DemoAsync(
        HttpContext http,
        [FromForm] long person,
        [FromForm] string? to,
        IHostEnvironment environment,
        IDbContextFactory<ConsoleDb> databases,
        UserManager<TeamMember> users,
        SignInManager<TeamMember> signIn,
        ITeamDesk team)
    {
        var people = await DemoDoor.PeopleAsync(http, environment, databases, http.RequestAborted);
        if (people.FirstOrDefault(p => p.Id == person) is not { } chosen || await users.FindByIdAsync(person.ToString(System.Globalization.CultureInfo.InvariantCulture)) is not { } member)
        {
            return Results.NotFound();
        }

        await team.SwitchAsync(chosen.Id, chosen.Workspace, http.RequestAborted);
        await signIn.SignInAsync(member, isPersistent: false);
        return Results.LocalRedirect(LocalPath.Of(to));
    }

    private static async Task<IResult> SignOutAsync(SignInManager<TeamMember> signIn)
    {
        await signIn.SignOutAsync();
        return Results.LocalRedirect("/sign-in");
    }

    private static async Task<IResult> OpenAsync(HttpContext http, [FromForm] long workspace, UserManager<TeamMember> users, SignInManager<TeamMember> signIn, ITeamDesk team)
    {
        if (await users.GetUserAsync(http.User) is not { } member)
        {
            return Results.LocalRedirect("/sign-in");
        }

        var done = await team.SwitchAsync(member.Id, workspace, http.RequestAborted);
        if (!done.Succeeded)
        {
            return Results.NotFound();
        }

        await signIn.RefreshSignInAsync(member);
        return Results.LocalRedirect("/");
    }
}
