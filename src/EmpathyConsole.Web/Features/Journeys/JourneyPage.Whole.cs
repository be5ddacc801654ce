using EmpathyConsole.Application.Journeys.Exchange;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Web.Parts;

namespace EmpathyConsole.Web.Features.Journeys;

/// <summary>What is done with the journey as a whole: rename, copy, take out, delete.</summary>
public sealed partial class JourneyPage
{
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
        await RefreshAsync();
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

        var deleted = await Desk.DeleteAsync(Caller, Id, now.Name, CancellationToken.None);
        if (deleted.Succeeded)
        {
            Toasts.Done($"Deleted {now.Name}");
            Navigation.NavigateTo("/journeys");
        }
        else
        {
            Toasts.Trouble(deleted.Problem.Sentence);
        }
    }
}
