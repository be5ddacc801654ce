using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.Publishing;
using EmpathyConsole.Domain.Guardrails.Publishing;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Guardrails.Drafts;

/// <summary>Where a second CX lead reads a change of a guardrail and decides it.</summary>
public sealed partial class ProposalPage : IDisposable
{
    private Loading<ProposalSheet> sheet = null!;
    private string reason = "";
    private string? open;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IPublishDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    /// <summary>The guardrail's slug.</summary>
    [Parameter]
    public required string Slug { get; set; }

    public void Dispose() => sheet.Dispose();

    protected override void OnInitialized() => sheet = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        if (!string.Equals(open, Slug, StringComparison.Ordinal))
        {
            open = Slug;
            await sheet.LoadAsync(c => Desk.OfAsync(Caller, Slug, c));
        }
    }

    private static string Said(ProposalLine line) => line.State switch
    {
        ProposalState.Approved => $"approved by {line.DecidedBy}",
        ProposalState.SentBack => "sent back",
        ProposalState.Withdrawn => "taken back",
        _ => "waits for a second CX lead",
    };

    private static string Second(ProposalSheet asked) => asked.Line.State == ProposalState.Approved
        ? $"{asked.Line.DecidedBy} approved it."
        : asked.MayDecide ? "That is you: you did not write in it." : $"{asked.Line.Author} has asked; a CX lead who did not write in it decides.";

    private Task ApproveAsync(ProposalSheet asked, bool shadowFirst) => AfterAsync(
        () => Desk.ApproveAsync(Caller, asked.Line.Id, asked.Hash, shadowFirst, CancellationToken.None),
        asked.Line.Kind == ProposalKind.Retire ? "The guardrail is retired." : shadowFirst ? "It judges in the shadow now." : FormattableString.Invariant($"Version {asked.Line.Version} is live."));

    private Task SendBackAsync(ProposalSheet asked) => AfterAsync(() => Desk.SendBackAsync(Caller, asked.Line.Id, reason, CancellationToken.None), $"{asked.Line.Author} is told.");

    private Task WithdrawAsync(ProposalSheet asked) => AfterAsync(
        () => Desk.WithdrawAsync(Caller, asked.Line.Id, CancellationToken.None), asked.Line.Kind == ProposalKind.Retire ? "Taken back." : "Taken back; it is a draft again.");

    private async Task AfterAsync(Func<Task<Result<GuardrailDetail>>> decide, string said)
    {
        var decided = await decide();
        if (decided.Succeeded)
        {
            Toasts.Done(said);
            Navigation.NavigateTo($"/guardrails/{Slug}");
            return;
        }

        Toasts.Trouble(decided.Problem.Sentence);
        await sheet.LoadAsync(c => Desk.OfAsync(Caller, Slug, c));
    }
}
