using EmpathyConsole.Application.Team;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace EmpathyConsole.Web.Features.Settings;

/// <summary>Who works here, in which roles.</summary>
public sealed partial class TeamPage : IDisposable
{
    private Loading<IReadOnlyList<TeamLine>> team = null!;
    private string name = "";
    private string email = "";

    // none preselected: an approver who is a strategist by oversight could approve what the same person wrote
    private Roles roles = Roles.None;
    private string? trouble;
    private string? link;
    private string invited = "";

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Inject]
    public required ITeamDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    public void Dispose() => team.Dispose();

    protected override async Task OnInitializedAsync()
    {
        team = new(StateHasChanged);
        await team.LoadAsync(c => Desk.ListAsync(Caller, c));
    }

    private async Task InviteAsync()
    {
        var token = await Desk.InviteAsync(Caller, name, email, roles, CancellationToken.None);
        if (!token.Succeeded)
        {
            trouble = token.Problem.Sentence;
            return;
        }

        trouble = null;
        invited = name;
        link = token.Value is { } t ? new Uri(new(Navigation.BaseUri), "setup?token=" + t).ToString() : null;
        Toasts.Done($"{name} is in the team");
        (name, email, roles) = ("", "", Roles.None);
        await team.RetryAsync();
    }

    private async Task ToggleAsync(TeamLine line, Roles role)
    {
        var done = await Desk.ChangeRolesAsync(Caller, line.MemberId, line.Roles ^ role, CancellationToken.None);
        if (!done.Succeeded)
        {
            Toasts.Trouble(done.Problem.Sentence);
        }

        await team.RetryAsync();
    }

    private async Task RemoveAsync(TeamLine line)
    {
        if (await Dialogs.AskAsync($"Remove {line.Name} from the team?", "The name stays in the record. You can add the colleague again at any time.", "Remove"))
        {
            var done = await Desk.RemoveAsync(Caller, line.MemberId, CancellationToken.None);
            if (!done.Succeeded)
            {
                Toasts.Trouble(done.Problem.Sentence);
            }

            await team.RetryAsync();
        }
    }
}
