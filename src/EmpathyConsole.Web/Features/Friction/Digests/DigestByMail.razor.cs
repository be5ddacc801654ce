using EmpathyConsole.Application.Friction.Digests;
using EmpathyConsole.Application.Friction.Digests.Mail;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>Who gets the week by e-mail, and what was sent.</summary>
public sealed partial class DigestByMail : IDisposable
{
    private readonly Loading<MailSheet> state;
    private long chosen;
    private bool busy;

    public DigestByMail() => state = new(() => _ = InvokeAsync(StateHasChanged));

    /// <summary>The week that is shown; null while there is none.</summary>
    [Parameter, EditorRequired]
    public required string? Week { get; set; }

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IDigestMailDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    private bool May => Caller.May(Operation.BoardsEdit);

    public void Dispose() => state.Dispose();

    protected override Task OnInitializedAsync() => LoadAsync();

    private static string Say(SendingState state) => state switch
    {
        SendingState.Due => "to be tried",
        SendingState.UnderWay => "under way",
        SendingState.Sent => "sent",
        SendingState.Unsure => "may have been sent",
        _ => "failed",
    };

    private string When(SendingLine line) => line.State switch
    {
        SendingState.Sent => Clock.Moment(line.At),
        SendingState.Due => $"from {Clock.Moment(line.At)}",
        _ => "",
    };

    private Task LoadAsync() => state.LoadAsync(c => Desk.GetAsync(Caller, c));

    private async Task AddAsync()
    {
        var (member, name) = (chosen, state.Value?.Others.FirstOrDefault(o => o.Member == chosen)?.Name);
        if (member != 0 && await DoAsync(() => Desk.AddAsync(Caller, member, CancellationToken.None)))
        {
            chosen = 0;
            Toasts.Done($"{name} gets the week by e-mail.", undo: () => BackAsync(() => Desk.RemoveAsync(Caller, member, CancellationToken.None)));
        }
    }

    private async Task RemoveAsync(ReceiverLine line)
    {
        if (await DoAsync(() => Desk.RemoveAsync(Caller, line.Member, CancellationToken.None)))
        {
            Toasts.Done($"{line.Name} no longer gets the week.", undo: () => BackAsync(() => Desk.AddAsync(Caller, line.Member, CancellationToken.None)));
        }
    }

    private async Task UnsubscribeAsync()
    {
        if (await DoAsync(() => Desk.UnsubscribeAsync(Caller, CancellationToken.None)))
        {
            Toasts.Done("You no longer get the week by e-mail.");
        }
    }

    private async Task SendAsync()
    {
        var week = Week;
        if (await DoAsync(() => Desk.SendMeAsync(Caller, week, CancellationToken.None)))
        {
            Toasts.Done($"Sent the week {week} to you.");
        }
    }

    private Task BackAsync(Func<Task<Result<Done>>> act) => InvokeAsync(() => DoAsync(act));

    private async Task<bool> DoAsync(Func<Task<Result<Done>>> act)
    {
        busy = true;
        var done = await act();
        busy = false;
        if (done.Problem is { } problem)
        {
            Toasts.Trouble(problem.Sentence);
        }

        await LoadAsync();
        return done.Succeeded;
    }
}
