using System.Globalization;
using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Radzen;

namespace EmpathyConsole.Web.Features.Concepts.Briefs;

/// <summary>The brief on one calm page. What is typed is saved half a second later, so that neither a crash nor a closed tab takes it.</summary>
public sealed partial class BriefForm : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private readonly SemaphoreSlim saving = new(1);
    private BriefChoices? choices;
    private BriefDraft draft = new();
    private IReadOnlyList<BriefGap> gaps = [];
    private CancellationTokenSource? waiting;
    private int revision;
    private bool dirty;
    private bool busy;
    private string? writer;
    private string saved = "";

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Parameter, EditorRequired]
    public required BriefSheet Sheet { get; set; }

    [Parameter]
    public EventCallback OnStarted { get; set; }

    [Parameter]
    public EventCallback OnRemoved { get; set; }

    [Inject]
    public required IBriefDesk Desk { get; init; }

    [Inject]
    public required IRunDesk Runs { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private string Here => new Uri(Navigation.Uri).AbsolutePath;

    private Persona? Persona => choices?.Personas.FirstOrDefault(p => p.Id == draft.PersonaId);

    private StageSummary? Stage => choices?.Stages.FirstOrDefault(s => s.StageId == draft.StageId);

    private BrandValue? Value => choices?.Values.FirstOrDefault(v => v.Id == draft.ValueId);

    public async ValueTask DisposeAsync()
    {
        if (waiting is not null)
        {
            await waiting.CancelAsync();
            waiting.Dispose();
        }

        // leaving the page in the middle of a word must not lose it
        await SaveNowAsync();
        saving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        (draft, revision, gaps) = (Sheet.Draft, Sheet.Revision, Sheet.Gaps);
        var found = await Desk.ChoicesAsync(Caller, CancellationToken.None);
        if (found.Succeeded)
        {
            choices = found.Value;
        }
        else
        {
            Toasts.Trouble(found.Problem.Sentence);
        }
    }

    private static string Text(ChangeEventArgs e) => e.Value as string ?? "";

    private static long? Number(ChangeEventArgs e) => long.TryParse(Text(e), NumberStyles.Integer, CultureInfo.InvariantCulture, out var n) ? n : null;

    /// <summary>What is far too large stays far too large, so that it is asked about: cut to its last digits it could pass.</summary>
    private static int Whole(ChangeEventArgs e, int otherwise) => (int)Math.Clamp(Number(e) ?? otherwise, int.MinValue, int.MaxValue);

    private static string Or(string statement) => statement.Length > 0 ? statement : "not written down yet";

    private static string FieldId(string field) => field switch
    {
        "persona" => "b-persona",
        "stage" => "b-stage",
        "channel" => "b-channel",
        "value" => "b-value",
        "themes" => "b-themes",
        "mustSay" => "b-must",
        "count" => "b-count",
        _ => "b-" + field,
    };

    private void Change(BriefDraft changed)
    {
        (draft, dirty, saved) = (changed, true, "");
        _ = SaveSoonAsync();
    }

    private async Task SaveSoonAsync()
    {
        if (waiting is not null)
        {
            await waiting.CancelAsync();
        }

        var mine = waiting = new();
        try
        {
            await Task.Delay(Pause, mine.Token);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        await InvokeAsync(async () =>
        {
            await SaveNowAsync();
            StateHasChanged();
        });
    }

    private async Task<bool> SaveNowAsync()
    {
        await saving.WaitAsync();
        try
        {
            if (!dirty)
            {
                return true;
            }

            dirty = false;
            var result = await Desk.SaveAsync(Caller, Sheet.Id, revision, draft, CancellationToken.None);
            if (!result.Succeeded)
            {
                (dirty, saved) = (true, result.Problem.Sentence);
                return false;
            }

            (revision, gaps, saved) = (result.Value.Revision, result.Value.Gaps, "Saved.");
            return true;
        }
        finally
        {
            saving.Release();
        }
    }

    private async Task StartAsync()
    {
        busy = true;
        if (await SaveNowAsync() && await Runs.StartAsync(Caller, Sheet.Id, new RunWish(writer), CancellationToken.None) is var started)
        {
            if (started.Succeeded)
            {
                await OnStarted.InvokeAsync();
            }
            else
            {
                Toasts.Trouble(started.Problem.Sentence);
            }
        }

        busy = false;
    }

    private async Task UseAsync()
    {
        if (!await SaveNowAsync())
        {
            return;
        }

        var copy = await Desk.CopyAsync(Caller, Sheet.Id, CancellationToken.None);
        if (copy.Succeeded)
        {
            Navigation.NavigateTo($"/concepts/briefs/{copy.Value.Id}");
        }
        else
        {
            Toasts.Trouble(copy.Problem.Sentence);
        }
    }

    private async Task RemoveAsync()
    {
        var empty = draft.Name.Length + draft.Goal.Length == 0;
        if (!empty && !await Dialogs.AskAsync("Remove this draft?", "What is written in it is gone then. This can't be taken back.", "Remove"))
        {
            return;
        }

        dirty = false;
        var removed = await Desk.RemoveAsync(Caller, Sheet.Id, CancellationToken.None);
        if (removed.Succeeded)
        {
            await OnRemoved.InvokeAsync();
        }
        else
        {
            Toasts.Trouble(removed.Problem.Sentence);
        }
    }

    private async Task FocusAsync(string field)
    {
        await using var module = await Js.InvokeAsync<IJSObjectReference>("import", "./" + Assets["js/shell.js"]);
        await module.InvokeVoidAsync("focusOn", "#" + FieldId(field));
    }
}
