using EmpathyConsole.Application.Voices.Prose;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace EmpathyConsole.Web.Features.Voices;

/// <summary>What a machine wrote on a theme, marked as such, each sentence with the quotes it rests on. Nothing is shown when no model is configured and nothing was written.</summary>
public sealed partial class ThemeProseView : IDisposable
{
    private Loading<ProseLook> look = null!;
    private long loaded;
    private int open;
    private string? problem;
    private CancellationTokenSource? writing;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IThemeProseDesk Desk { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Parameter, EditorRequired]
    public long ThemeId { get; set; }

    public void Dispose()
    {
        look.Dispose();
        writing?.Cancel();
        writing?.Dispose();
    }

    protected override void OnInitialized() => look = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        if (loaded != ThemeId)
        {
            await CancelAsync();
            (loaded, open, problem) = (ThemeId, 0, null);
            look.Dispose();
            look = new(StateHasChanged);
            await LoadAsync();
        }
    }

    private Task LoadAsync() => look.LoadAsync(c => Desk.LookAsync(Caller, ThemeId, c));

    private void Toggle(int number) => open = open == number ? 0 : number;

    private async Task CancelAsync()
    {
        if (writing is { } mine)
        {
            writing = null;
            await mine.CancelAsync();
        }
    }

    private async Task WriteAsync()
    {
        using var mine = new CancellationTokenSource();
        (writing, problem) = (mine, null);
        try
        {
            var written = await Desk.WriteAsync(Caller, ThemeId, mine.Token);
            if (writing != mine)
            {
                return;
            }

            (writing, open, problem) = (null, 0, written.Problem?.Sentence);
            await LoadAsync();
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            // the person cancelled, chose another theme or left
        }
    }

    private async Task RemoveAsync()
    {
        if (!await Dialogs.AskAsync("Remove the machine's text?", "It can be written anew while a model is configured, but not with the same words.", "Remove"))
        {
            return;
        }

        problem = (await Desk.RemoveAsync(Caller, ThemeId, CancellationToken.None)).Problem?.Sentence;
        open = 0;
        await LoadAsync();
    }
}
