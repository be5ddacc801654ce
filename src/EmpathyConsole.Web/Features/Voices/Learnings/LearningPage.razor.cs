using EmpathyConsole.Application.Voices.Learnings;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Voices.Learnings;

/// <summary>One learning: read, written and changed.</summary>
public sealed partial class LearningPage : IDisposable
{
    private Loading<LearningSheet> sheet = null!;
    private IReadOnlyList<LearningOwner> owners = [];
    private LearningDraft draft = new();
    private (long? Id, int Revision) formOf;
    private long? shown;
    private bool editing;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required ILearningsDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter]
    public long? Id { get; set; }

    /// <summary>A new learning can begin with a voice.</summary>
    [SupplyParameterFromQuery]
    public long? Voice { get; set; }

    /// <summary>Or with a concept.</summary>
    [SupplyParameterFromQuery]
    public long? Concept { get; set; }

    private string Title => Id is null ? "Write a learning" : sheet.Value?.Draft.Title ?? "Learning";

    public void Dispose() => sheet.Dispose();

    protected override void OnInitialized() => sheet = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        if (owners.Count == 0)
        {
            owners = (await Desk.OwnersAsync(Caller, CancellationToken.None)).Match(o => o, _ => []);
        }

        if (Id is null && !editing)
        {
            draft = new()
            {
                Example = Voice is not null ? LearningExample.Voice : Concept is not null ? LearningExample.Concept : LearningExample.Text,
                ExampleId = Voice ?? Concept,
                OwnerId = owners.Any(o => o.Id == Caller.Id) ? Caller.Id : null,
            };
            (editing, formOf) = (true, (null, 0));
        }
        else if (Id is { } id && shown != id)
        {
            (shown, editing) = (id, false);
            await sheet.LoadAsync(c => Desk.GetAsync(Caller, id, c));
        }
    }

    private void Edit()
    {
        draft = sheet.Value!.Draft;
        (editing, formOf) = (true, (Id, sheet.Value.Revision));
    }

    private void Cancel()
    {
        if (Id is null)
        {
            Navigation.NavigateTo("/voices/learnings");
        }

        editing = Id is null;
    }

    private async Task<Problem?> SaveAsync(LearningDraft written)
    {
        var saved = Id is { } id
            ? await Desk.SaveAsync(Caller, id, formOf.Revision, written, CancellationToken.None)
            : await Desk.CreateAsync(Caller, written, CancellationToken.None);
        if (!saved.Succeeded)
        {
            return saved.Problem;
        }

        sheet.Set(saved.Value);
        (editing, shown) = (false, saved.Value.Id);
        Toasts.Done("Saved the learning");
        if (Id is null)
        {
            Navigation.NavigateTo(LearningText.Link(saved.Value.Id));
        }

        StateHasChanged();
        return null;
    }
}
