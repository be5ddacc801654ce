using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Exchange;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Radzen;

namespace EmpathyConsole.Web.Features.Journeys;

/// <summary>One journey as a map that is edited in place.</summary>
public sealed partial class JourneyPage : IDisposable
{
    private Loading<JourneyMap> map = null!;
    private long loaded;

    [Parameter]
    public long Id { get; set; }

    /// <summary>Slug of a stage to point at.</summary>
    [SupplyParameterFromQuery(Name = "stage")]
    public string? Stage { get; set; }

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IJourneyDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    [Inject]
    public required Keys Keys { get; init; }

    private bool CanEdit => Caller.May(Operation.JourneysEdit);

    private string Lead => map.Value is { Description.Length: > 0 } journey ? journey.Description : "Where people want it, fear it and struggle, and where a machine may help.";

    public void Dispose() => map.Dispose();

    protected override void OnInitialized()
    {
        map = new(StateHasChanged);
        Keys.Say(("Arrows", "move over the map"), ("Enter", "edit a cell, open voices or a score"), ("Esc", "leave without saving"), ("Ctrl Z", "take back your own last change"), ("Home, End", "first and last stage"));
    }

    protected override async Task OnParametersSetAsync()
    {
        if (loaded != Id)
        {
            loaded = Id;
            await map.LoadAsync(c => Desk.GetAsync(Caller, Id, MapSide.AsIs, c));
        }
    }

    private async Task<Result<EditOutcome>> SaveAsync(PlanEdit edit)
    {
        var saved = await Desk.EditAsync(Caller, edit, CancellationToken.None);
        if (saved.Succeeded)
        {
            Show(saved.Value.Map);
        }

        return saved;
    }

    private void Show(JourneyMap now)
    {
        map.Set(now);
        StateHasChanged();
    }

    private async Task UndoAsync()
    {
        var undone = await Desk.UndoAsync(Caller, Id, MapSide.AsIs, CancellationToken.None);
        if (undone.Succeeded)
        {
            Show(undone.Value.Map);
            Toasts.Done(undone.Value.Sentence);
        }
        else
        {
            Toasts.Trouble(undone.Problem.Sentence);
        }
    }

    private void Refuse() => Toasts.Trouble(Caller.Refusal(Operation.JourneysEdit)?.Sentence ?? "");

    private async Task EvidenceAsync((MapStage Stage, StagePart Part) asked)
    {
        var options = new DialogOptions { Width = "42rem", CloseDialogOnEsc = true, CloseDialogOnOverlayClick = true, AutoFocusFirstElement = true };
        await Dialogs.OpenAsync<EvidencePicker>(
            $"Voices behind {asked.Stage.Name}",
            new(StringComparer.Ordinal) { [nameof(EvidencePicker.Caller)] = Caller, [nameof(EvidencePicker.Clock)] = Clock, [nameof(EvidencePicker.Map)] = map.Value, [nameof(EvidencePicker.Stage)] = asked.Stage, [nameof(EvidencePicker.Part)] = asked.Part },
            options);
        await map.RetryAsync();
    }

    private async Task RenameAsync()
    {
        if (map.Value is not { } now)
        {
            return;
        }

        var draft = new JourneyDraft(now.Name, now.PersonaId, now.Description);
        await Dialogs.OpenAsync<JourneyForm>(
            "Rename the journey",
            new(StringComparer.Ordinal) { [nameof(JourneyForm.Caller)] = Caller, [nameof(JourneyForm.Draft)] = draft, [nameof(JourneyForm.Id)] = now.Id },
            new() { Width = "30rem", CloseDialogOnEsc = true, AutoFocusFirstElement = true });
        await map.RetryAsync();
    }

    private async Task CopyAsync()
    {
        var copy = await Desk.DuplicateAsync(Caller, Id, CancellationToken.None);
        if (copy.Succeeded)
        {
            Toasts.Done("This is the copy. The original stays as it was.");
            Navigation.NavigateTo(FormattableString.Invariant($"/journeys/{copy.Value}"));
        }
        else
        {
            Toasts.Trouble(copy.Problem.Sentence);
        }
    }

    private async Task ExportAsync(JourneyFormat format)
    {
        var file = await Desk.ExportAsync(Caller, Id, format, CancellationToken.None);
        if (file.Succeeded)
        {
            await Js.SaveTextAsync(Assets["js/shell.js"], file.Value.Name, file.Value.ContentType, file.Value.Text);
        }
        else
        {
            Toasts.Trouble(file.Problem.Sentence);
        }
    }

    private async Task DeleteAsync()
    {
        if (map.Value is not { } now || !await Dialogs.AskAsync($"Delete {now.Name}?", "The map, its evidence links and its history go for good. Themes and voices stay.", "Delete", now.Name))
        {
            return;
        }

        var gone = await Desk.DeleteAsync(Caller, Id, now.Name, CancellationToken.None);
        if (gone.Succeeded)
        {
            Toasts.Done($"Deleted {now.Name}");
            Navigation.NavigateTo("/journeys");
        }
        else
        {
            Toasts.Trouble(gone.Problem.Sentence);
        }
    }
}
