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

    /// <summary>"all" shows every concept, "templates" what briefs start from.</summary>
    [SupplyParameterFromQuery]
    public string? View { get; set; }

    [SupplyParameterFromQuery]
    public string? Status { get; set; }

    [SupplyParameterFromQuery]
    public string? Verdict { get; set; }

    [SupplyParameterFromQuery]
    public string? Words { get; set; }

    [SupplyParameterFromQuery]
    public int? Start { get; set; }

    public void Dispose() => briefs.Dispose();

    protected override async Task OnInitializedAsync()
    {
        briefs = new(StateHasChanged);
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

    private void Filter(ConceptListFilter filter) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(filter.Query()));
}
