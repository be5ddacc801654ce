using System.Globalization;
using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Concepts.Briefs;

/// <summary>The newest run of a brief, live: count, time left, cancel; what it became when it has ended.</summary>
public sealed partial class RunPanel : IDisposable
{
    private readonly CancellationTokenSource gone = new();
    private RunProgress? now;
    private bool stopping;
    private string? chosen;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Parameter, EditorRequired]
    public long BriefId { get; set; }

    /// <summary>Raised with the new count when concepts have landed.</summary>
    [Parameter]
    public EventCallback<int> OnLanded { get; set; }

    /// <summary>Raised once when a run that was being watched has ended.</summary>
    [Parameter]
    public EventCallback OnEnded { get; set; }

    [Inject]
    public required IRunDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    private string Width => string.Create(CultureInfo.InvariantCulture, $"{(now!.Asked > 0 ? 100.0 * now.Written / now.Asked : 0):0.0}%");

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        var latest = await Desk.LatestAsync(Caller, BriefId, gone.Token);
        now = latest.Succeeded ? latest.Value : null;
        if (now is { Ended: false })
        {
            _ = WatchAsync(now.RunId, now.Written);
        }
    }

    private async Task WatchAsync(long run, int after)
    {
        var watch = Desk.Watch(Caller, run, after, gone.Token);
        if (!watch.Succeeded)
        {
            return;
        }

        try
        {
            await foreach (var update in watch.Value)
            {
                await InvokeAsync(() => ShowAsync(update));
            }

            await InvokeAsync(OnEnded.InvokeAsync);
        }
        catch (OperationCanceledException)
        {
            // the page has gone; the run goes on
        }
    }

    private async Task ShowAsync(RunUpdate update)
    {
        now = update.Progress;
        StateHasChanged();
        if (update.Landed.Count > 0)
        {
            await OnLanded.InvokeAsync(update.Progress.Written);
        }
    }

    private async Task CancelAsync()
    {
        stopping = true;
        var result = await Desk.CancelAsync(Caller, now!.RunId, CancellationToken.None);
        if (!result.Succeeded)
        {
            Toasts.Trouble(result.Problem.Sentence);
        }
    }

    /// <summary>Has the rest written, by a writer of that name or by the built-in one.</summary>
    private async Task AgainAsync(string? writer)
    {
        var started = await Desk.StartAsync(Caller, BriefId, new RunWish(writer), CancellationToken.None);
        if (!started.Succeeded)
        {
            Toasts.Trouble(started.Problem.Sentence);
            return;
        }

        (now, stopping) = (started.Value, false);
        _ = WatchAsync(now.RunId, 0);
    }
}
