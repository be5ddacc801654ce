using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Features.Concepts.Library;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Concepts;

/// <summary>The briefs and where each stands; or every concept there is.</summary>
public sealed partial class ConceptsPage : IDisposable
{
    private Loading<IReadOnlyList<BriefLine>> briefs = null!;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IBriefDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>"templates" shows what briefs start from; "all" was every concept, before there was a library.</summary>
    [SupplyParameterFromQuery]
    public string? View { get; set; }

    public void Dispose() => briefs.Dispose();

    protected override async Task OnInitializedAsync()
    {
        briefs = new(StateHasChanged);
        if (View is "all")
        {
            Navigation.NavigateTo("/concepts/library?status=all", replace: true);
            return;
        }

        await briefs.LoadAsync(c => Desk.ListAsync(Caller, c));
    }

    private static string NameOf(BriefLine brief) => brief.Name.Length > 0 ? brief.Name : "Without a name";

    private static string Counts(BriefLine brief) => brief.State == BriefState.Running
        ? $"{NumberText.Count(brief.Concepts)} of {NumberText.Count(brief.Asked)}"
        : brief.Concepts > 0 ? NumberText.Count(brief.Concepts) : "";

    /// <summary>To where the work is: a brief opens at its step.</summary>
    private static string LinkOf(BriefLine brief)
    {
        var root = $"/concepts/briefs/{brief.Id}";
        return brief.State switch
        {
            BriefState.Triage => root + "/triage",
            BriefState.Finals => root + "/finals",
            BriefState.WaitingForApproval or BriefState.Done => root + "/approval",
            _ => root,
        };
    }
}
