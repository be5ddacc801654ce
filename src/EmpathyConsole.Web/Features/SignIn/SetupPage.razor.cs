using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Team;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Web.Features.SignIn;

/// <summary>Behind a one-time link: the first admin's account, or an invited colleague's password.</summary>
public sealed partial class SetupPage
{
    private SetupLink? link;
    private TeamMember? member;
    private string? trouble;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromQuery(Name = "token")]
    public string? Token { get; set; }

    [SupplyParameterFromForm]
    public SetupForm? Form { get; set; }

    [Inject]
    public required IDbContextFactory<ConsoleDb> Databases { get; init; }

    [Inject]
    public required UserManager<TeamMember> Members { get; init; }

    [Inject]
    public required SignInManager<TeamMember> Door { get; init; }

    [Inject]
    public required IWorkspaceDesk Workspaces { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        await using var db = await Databases.CreateDbContextAsync(Http.RequestAborted);
        link = await SetupLinks.FindAsync(db, Token ?? "", Http.RequestAborted);
        if (link?.TeamMemberId is { } id)
        {
            member = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, Http.RequestAborted);
        }
    }

    private async Task SaveAsync()
    {
        if (link is null)
        {
            return;
        }

        var account = link.TeamMemberId is { } id ? (await Members.FindByIdAsync(id.ToString(System.Globalization.CultureInfo.InvariantCulture)))! : New();
        if (await CheckAsync(account) is { } wrong)
        {
            trouble = wrong;
            return;
        }

        // the link is used up before the account exists: of two people with the same link, one gets in
        await using (var db = await Databases.CreateDbContextAsync(Http.RequestAborted))
        {
            if (!await SetupLinks.UseAsync(db, link.Id, Http.RequestAborted))
            {
                link = null;
                return;
            }
        }

        var done = link.TeamMemberId is null ? await Members.CreateAsync(account, Form!.Password) : await Members.AddPasswordAsync(account, Form!.Password);
        if (!done.Succeeded)
        {
            trouble = string.Join(" ", done.Errors.Select(e => e.Description));
            return;
        }

        if (link.TeamMemberId is null)
        {
            await Workspaces.AdoptOrFoundAsync(account.Id, Http.RequestAborted);
        }

        await Door.SignInAsync(account, isPersistent: false);
        Navigation.NavigateTo(link.TeamMemberId is null ? "/settings/brand" : "/welcome", forceLoad: true);
    }

    private TeamMember New() => new() { DisplayName = Form!.Name.Trim(), UserName = Form.Email.Trim(), Email = Form.Email.Trim(), LockoutEnabled = true };

    private async Task<string?> CheckAsync(TeamMember account)
    {
        var problems = new List<string>();
        if (link!.TeamMemberId is null)
        {
            if (account.DisplayName.Length is 0 or > 80)
            {
                problems.Add("Write your name, 1 to 80 characters.");
            }

            foreach (var rule in Members.UserValidators)
            {
                problems.AddRange((await rule.ValidateAsync(Members, account)).Errors.Select(e => e.Description));
            }
        }

        foreach (var rule in Members.PasswordValidators)
        {
            problems.AddRange((await rule.ValidateAsync(Members, account, Form!.Password)).Errors.Select(e => e.Description));
        }

        return problems.Count == 0 ? null : string.Join(" ", problems);
    }
}
