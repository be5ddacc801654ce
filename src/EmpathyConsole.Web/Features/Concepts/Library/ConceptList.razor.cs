using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Concepts.Library;

/// <summary>Concepts as tiles, narrowed by verdict, status and words.</summary>
public sealed partial class ConceptList : IDisposable
{
    private Loading<ConceptPage> list = null!;
    private (long?, ConceptListFilter, int) shown;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    /// <summary>Of one brief, or of all.</summary>
    [Parameter]
    public long? BriefId { get; set; }

    [Parameter]
    public string? Status { get; set; }

    [Parameter]
    public string? Verdict { get; set; }

    [Parameter]
    public string? Words { get; set; }

    [Parameter]
    public int Start { get; set; }

    /// <summary>Another number reads the list again; what is shown stays until the new one is there.</summary>
    [Parameter]
    public int Version { get; set; }

    /// <summary>True while a writer is at work on the brief.</summary>
    [Parameter]
    public bool Writing { get; set; }

    /// <summary>Raised when a person narrows it; the page puts that into the address.</summary>
    [Parameter]
    public EventCallback<ConceptListFilter> OnFilter { get; set; }

    [Inject]
    public required IConceptDesk Desk { get; init; }

    private ConceptListFilter Now => new(Status, Verdict, Words, Start);

    public void Dispose() => list.Dispose();

    protected override void OnInitialized() => list = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        if (shown == (BriefId, Now, Version))
        {
            return;
        }

        shown = (BriefId, Now, Version);
        await list.LoadAsync(c => Desk.FindAsync(Caller, Now.ForDesk(BriefId), c));
    }
}
