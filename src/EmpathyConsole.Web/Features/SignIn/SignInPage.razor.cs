using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Team;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Hosting;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Web.Features.SignIn;

/// <summary>The door. Static: the cookie is set by the answer itself.</summary>
public sealed partial class SignInPage
{
    private IReadOnlyList<DemoPerson> people = [];
    private string? trouble;

    [CascadingParameter]
    public required HttpContext Http { get; set; }

    [SupplyParameterFromForm]
    public SignInForm? Form { get; set; }

    [SupplyParameterFromQuery(Name = "ReturnUrl")]
    public string? To { get; set; }

    /// <summary>Set when there were too many tries from one address.</summary>
    [SupplyParameterFromQuery(Name = "wait")]
    public bool Wait { get; set; }

    [Inject]
    public required SignInManager<TeamMember> Door { get; init; }

    [Inject]
    public required IDbContextFactory<ConsoleDb> Databases { get; init; }

    [Inject]
    public required IHostEnvironment Environment { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        trouble = Wait ? "That was too many tries at once. Wait a minute, then try again." : null;
        people = await DemoDoor.PeopleAsync(Http, Environment, Databases, Http.RequestAborted);
    }

    private static string Does(Roles roles) => roles switch
    {
        Roles.Strategist => "listens, briefs, picks",
        Roles.CxLead => "writes and publishes guardrails",
        Roles.Analyst => "measures friction",
        Roles.Approver => "the second pair of eyes",
        Roles.Admin => "people, keys, records",
        _ => "several hats",
    };

    private async Task SignInAsync()
    {
        var result = await Door.PasswordSignInAsync(Form!.Email.Trim(), Form.Password, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            Navigation.NavigateTo(LocalPath.Of(To), forceLoad: true);
            return;
        }

        trouble = result.IsLockedOut
            ? "Too many wrong passwords. This account is locked for 10 minutes; then try again, or ask an admin."
            : "The e-mail or the password is not right. Check both; after five wrong tries the account is locked for 10 minutes.";
    }
}
