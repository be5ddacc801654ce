using EmpathyConsole.Application.Journeys.Comments;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Web.Features.Journeys.Map;

namespace EmpathyConsole.Web.Features.Journeys;

/// <summary>What a person does to the map: keys, drags and menus, taking back, evidence, touchpoints, comments.</summary>
public sealed partial class JourneyPage
{
    private async Task ActAsync(MapAct act)
    {
        if (board is null)
        {
            return;
        }

        switch (act.What)
        {
            case "undo" or "redo":
                await UndoAsync(act.What == "redo");
                return;
            case "comment":
                Comment(act.Place);
                StateHasChanged();
                return;
        }

        if (!CanEdit)
        {
            Refuse();
            return;
        }

        if (act.What is "before" or "after" or "append")
        {
            // the name comes first: the stage's key is made of it and stays
            var name = await Dialogs.OpenAsync<StageNameForm>("New stage", [], new() { Width = "26rem", CloseDialogOnEsc = true, AutoFocusFirstElement = true }) as string;
            if (string.IsNullOrEmpty(name))
            {
                return;
            }

            act = act with { Name = name };
        }

        var (wanted, focus) = MapActs.Do(board.Map.Plan, act);
        if (ReferenceEquals(wanted, board.Map.Plan))
        {
            return;
        }

        var saved = await SaveAsync(PlanEdit.Of(board.Map, wanted));
        if (saved.Problem is { } problem)
        {
            Toasts.Trouble(problem.Sentence);
        }
        else if (!saved.Value.Saved)
        {
            Toasts.Trouble($"{saved.Value.Conflicts[0].ByName} changed this at the same moment. It now stands as they left it; try again.");
        }
        else
        {
            await AfterAsync(act, focus);
        }
    }

    private async Task AfterAsync(MapAct act, string focus)
    {
        if (act.What == "remove")
        {
            Toasts.Done("Removed.", () => UndoAsync(redo: false));
        }

        grid?.FocusAgain(focus);
        StateHasChanged();
    }

    private async Task UndoAsync(bool redo)
    {
        var undone = redo ? await Desk.RedoAsync(Caller, Id, SideNow, CancellationToken.None) : await Desk.UndoAsync(Caller, Id, SideNow, CancellationToken.None);
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
        await Dialogs.OpenAsync<EvidencePicker>(
            $"What {asked.Stage.Name} rests on",
            new(StringComparer.Ordinal) { [nameof(EvidencePicker.Caller)] = Caller, [nameof(EvidencePicker.Clock)] = Clock, [nameof(EvidencePicker.Map)] = board!.Map, [nameof(EvidencePicker.Stage)] = asked.Stage, [nameof(EvidencePicker.Part)] = asked.Part, [nameof(EvidencePicker.Measured)] = board.Measured! },
            new() { Width = "42rem", CloseDialogOnEsc = true, CloseDialogOnOverlayClick = true, AutoFocusFirstElement = true });
        await RefreshAsync();
    }

    private async Task TouchpointAsync(string key)
    {
        if (board?.Map.Plan.Touchpoint(key) is not { } found || (board.KeepOpen is not null && !await board.KeepOpen()))
        {
            return;
        }

        var answer = await Dialogs.OpenAsync<TouchpointForm>(
            $"{found.Touchpoint.Name} at {found.Stage.Name}",
            new(StringComparer.Ordinal) { [nameof(TouchpointForm.Board)] = board, [nameof(TouchpointForm.Key)] = key },
            new() { Width = "46rem", CloseDialogOnEsc = true, AutoFocusFirstElement = true });
        grid?.FocusAgain(MapPlace.Touchpoint(key));
        if (answer is "remove" or "comment")
        {
            await ActAsync(new((string)answer, MapPlace.Touchpoint(key), null, 0));
        }

        StateHasChanged();
    }

    // a place, all there are, or null to close
    private void Comment(string? place)
    {
        var left = commenting;
        commenting = place;
        if (place is null && left is not null and not AllComments)
        {
            grid?.FocusAgain(left);
        }
    }

    private void Count(CommentCounts counts)
    {
        board?.Comments = counts.Open;
        StateHasChanged();
    }

    private async Task CountAsync()
    {
        if ((await Comments.CountsAsync(Caller, Id, SideNow, gone.Token)) is { Succeeded: true, Value: var counts })
        {
            Count(counts);
        }
    }
}
