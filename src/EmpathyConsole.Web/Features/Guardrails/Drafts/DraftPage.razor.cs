using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace EmpathyConsole.Web.Features.Guardrails.Drafts;

/// <summary>
/// Where a CX lead writes the next version of a guardrail. What is typed shows at once; it is kept when the hand rests, and with it comes
/// what it would touch.
/// </summary>
public sealed partial class DraftPage : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(350);
    private readonly Stack<Guardrail> past = new();
    private readonly Stack<Guardrail> future = new();
    private Loading<DraftSheet> sheet = null!;
    private Guardrail? draft;
    private IReadOnlyList<ExampleOutcome> outcomes = [];
    private Dictionary<string, string> names = new(StringComparer.Ordinal);
    private TryText? trying;
    private CancellationTokenSource? resting;
    private string? conflict;
    private string? open;
    private string note = "";
    private int revision;
    private int generation;
    private bool dirty;
    private bool saving;
    private bool gone;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IGuardrailDraftDesk Desk { get; init; }

    [Inject]
    public required IGuardrailDesk Guardrails { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    /// <summary>The guardrail's slug.</summary>
    [Parameter]
    public required string Slug { get; set; }

    private bool MayEdit => Caller.May(Operation.GuardrailsEdit);

    private EventCallback<(long Concept, bool Acknowledged)> AcknowledgeIf =>
        MayEdit ? EventCallback.Factory.Create<(long Concept, bool Acknowledged)>(this, AcknowledgeAsync) : default;

    private string Saved => conflict is not null ? "Not kept" : dirty || saving ? "Keeping…" : $"Kept, {sheet.Value!.ChangedBy}";

    public void Dispose()
    {
        // leaving the page before the hand rested: what was typed is kept all the same
        gone = true;
        resting?.Cancel();
        resting?.Dispose();
        if (dirty && !saving && conflict is null && draft is not null)
        {
            _ = Desk.KeepAsync(Caller, Slug, draft, revision, CancellationToken.None);
        }

        sheet.Dispose();
    }

    protected override void OnInitialized() => sheet = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        if (string.Equals(open, Slug, StringComparison.Ordinal))
        {
            return;
        }

        open = Slug;
        await LoadAsync();
        var all = await Guardrails.ListAsync(Caller, CancellationToken.None);
        names = all.Succeeded ? all.Value.ToDictionary(g => g.Slug, g => g.Name, StringComparer.Ordinal) : names;
    }

    private async Task LoadAsync()
    {
        await sheet.LoadAsync(async c =>
        {
            var read = await Desk.GetAsync(Caller, Slug, c);
            if (read.Succeeded)
            {
                Take(read.Value);
            }

            return read;
        });
    }

    private void Take(DraftSheet kept)
    {
        (draft, outcomes, revision, dirty) = (kept.Draft, kept.Examples, kept.Revision, false);
        generation++;
    }

    private Task ChangeAsync(Guardrail next)
    {
        past.Push(draft!);
        future.Clear();
        return ShowAsync(next);
    }

    private Task UndoAsync() => StepAsync(past, future);

    private Task RedoAsync() => StepAsync(future, past);

    private Task StepAsync(Stack<Guardrail> from, Stack<Guardrail> to)
    {
        if (!from.TryPop(out var before))
        {
            return Task.CompletedTask;
        }

        to.Push(draft!);
        generation++;
        return ShowAsync(before);
    }

    private async Task ShowAsync(Guardrail next)
    {
        draft = next;
        outcomes = ExampleRun.Of(next, Clock.Now);
        dirty = true;
        resting?.Cancel();
        resting?.Dispose();
        var mine = resting = new();
        try
        {
            await Task.Delay(Rest, mine.Token);
            await KeepAsync();
        }
        catch (OperationCanceledException)
        {
            // newer words are on their way
        }
    }

    // one at a time: what is typed while one is kept goes with the next
    private async Task KeepAsync()
    {
        if (saving || conflict is not null)
        {
            return;
        }

        saving = true;
        while (dirty)
        {
            dirty = false;
            var kept = await Desk.KeepAsync(Caller, Slug, draft!, revision, CancellationToken.None);
            if (kept.Succeeded)
            {
                revision = kept.Value.Revision;
                if (!gone)
                {
                    sheet.Set(kept.Value);
                }

                continue;
            }

            dirty = true;
            conflict = kept.Problem.Kind switch
            {
                ProblemKind.Conflict => "Somebody else changed this draft while you wrote. What you wrote is still here.",
                ProblemKind.NotFound => "Somebody else dropped this draft while you wrote. What you wrote is still here; keep it, and it becomes a draft again.",
                _ => kept.Problem.Sentence,
            };
            break;
        }

        saving = false;
        if (!gone)
        {
            StateHasChanged();
            await (trying?.AgainAsync() ?? Task.CompletedTask);
        }
    }

    private async Task TakeTheirsAsync()
    {
        past.Push(draft!);
        conflict = null;
        await LoadAsync();
    }

    private async Task KeepMineAsync()
    {
        var theirs = await Desk.GetAsync(Caller, Slug, CancellationToken.None);
        if (!theirs.Succeeded && theirs.Problem.Kind == ProblemKind.NotFound)
        {
            theirs = await Desk.OpenAsync(Caller, Slug, CancellationToken.None);
        }

        if (!theirs.Succeeded)
        {
            await KeepAsNewAsync();
            return;
        }

        (revision, conflict, dirty) = (theirs.Value.Revision, null, true);
        await KeepAsync();
    }

    // the guardrail went with its draft: what was written becomes a new one
    private async Task KeepAsNewAsync()
    {
        var brought = await Desk.BringAsync(Caller, [new(draft!)], CancellationToken.None);
        if (brought.Succeeded && brought.Value[0].Problem is null)
        {
            (conflict, dirty) = (null, false);
            open = null;
            Navigation.NavigateTo($"/guardrails/{brought.Value[0].Slug}/draft", forceLoad: true);
            return;
        }

        conflict = brought.Problem?.Sentence ?? brought.Value![0].Problem;
    }

    private async Task AcknowledgeAsync((long Concept, bool Acknowledged) pick)
    {
        await KeepAsync();
        var kept = await Desk.AcknowledgeAsync(Caller, Slug, pick.Concept, pick.Acknowledged, revision, CancellationToken.None);
        if (kept.Succeeded)
        {
            revision = kept.Value.Revision;
            sheet.Set(kept.Value);
        }
        else if (kept.Problem.Kind == ProblemKind.Conflict)
        {
            conflict = "Somebody else changed this draft while you wrote. What you wrote is still here.";
        }
        else
        {
            Toasts.Trouble(kept.Problem.Sentence);
        }
    }

    private async Task ProposeAsync()
    {
        var proposed = await Desk.ProposeAsync(Caller, Slug, note, revision, CancellationToken.None);
        if (proposed.Succeeded)
        {
            dirty = false;
            Toasts.Done("A second CX lead is asked.");
            Navigation.NavigateTo($"/guardrails/{Slug}/proposal");
            return;
        }

        Toasts.Trouble(proposed.Problem.Sentence);
        if (proposed.Problem.Kind == ProblemKind.Conflict)
        {
            await LoadAsync();
        }
    }

    private async Task DropAsync()
    {
        if (!await Dialogs.AskAsync("Drop this draft?", "What is written in it is lost; what judges now goes on judging.", "Drop the draft"))
        {
            return;
        }

        var dropped = await Desk.DropAsync(Caller, Slug, revision, CancellationToken.None);
        if (dropped.Succeeded)
        {
            dirty = false;
            var stays = sheet.Value!.BaseVersion > 0 || sheet.Value.Live is not null;
            Toasts.Done("The draft is dropped.");
            Navigation.NavigateTo(stays ? $"/guardrails/{Slug}" : "/guardrails");
        }
        else
        {
            Toasts.Trouble(dropped.Problem.Sentence);
        }
    }

    private Task<Result<CheckAnswer>> TryAsync(CheckRequest request, CancellationToken cancellation) => Desk.TryAsync(Caller, request, draft!, cancellation);
}
