using EmpathyConsole.Application.Voices.Learnings;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Voices.Learnings;

/// <summary>The shelf; its filters stand in the address.</summary>
public sealed partial class LearningsPage : IDisposable
{
    private Loading<IReadOnlyList<LearningLine>> lines = null!;

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

    [Inject]
    public required IJSRuntime Js { get; init; }

    [SupplyParameterFromQuery]
    public string? State { get; set; }

    [SupplyParameterFromQuery]
    public string? Change { get; set; }

    [SupplyParameterFromQuery]
    public string? Tag { get; set; }

    public void Dispose() => lines.Dispose();

    protected override void OnInitialized() => lines = new(StateHasChanged);

    protected override Task OnParametersSetAsync() => lines.LoadAsync(async c =>
        LearningFilter.Read(State, Change, Tag) is { Succeeded: true } filter ? await Desk.ListAsync(Caller, filter.Value, c) : LearningFilter.Read(State, Change, Tag).Problem!);

    private void Filter(string name, ChangeEventArgs e) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameter(name, e.Value as string is { Length: > 0 } value ? value : null));

    private async Task ExportAsync(string format)
    {
        var filter = LearningFilter.Read(State, Change, Tag);
        var all = filter.Succeeded ? await Desk.ExportAsync(Caller, filter.Value, CancellationToken.None) : filter.Problem;
        if (!all.Succeeded)
        {
            Toasts.Trouble(all.Problem.Sentence);
            return;
        }

        await Js.SaveAsync(Assets["js/shell.js"], LearningFile.Of(all.Value, format));
    }
}
