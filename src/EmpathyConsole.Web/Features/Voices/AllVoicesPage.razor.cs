using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Voices;

/// <summary>Every voice, newest first, by page; search and filters stand in the address.</summary>
public sealed partial class AllVoicesPage : IDisposable
{
    private const int PageSize = 25;
    private Loading<Page<VoiceLine>> voices = null!;
    private string words = "";

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IVoicesDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    [SupplyParameterFromQuery]
    public string? Only { get; set; }

    [SupplyParameterFromQuery]
    public string? Channel { get; set; }

    [SupplyParameterFromQuery]
    public string? Segment { get; set; }

    [SupplyParameterFromQuery]
    public long? Import { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? PageAsked { get; set; }

    private int PageNumber => Math.Max(1, PageAsked ?? 1);

    private int Skip => (PageNumber - 1) * PageSize;

    public void Dispose() => voices.Dispose();

    protected override void OnInitialized() => voices = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        words = Q ?? "";
        var filter = new VoiceFilter { Search = Q, Channel = Channel, Segment = Segment, Import = Import, Unsorted = Only == "unsorted", SetAside = Only == "other" };
        await voices.LoadAsync(c => Desk.VoicesAsync(Caller, filter, Skip, PageSize, c));
    }

    private void Search() => Navigation.NavigateTo(Link("q", string.IsNullOrWhiteSpace(words) ? null : words.Trim()));

    private string Link(string name, object? value)
    {
        var changes = new Dictionary<string, object?>(StringComparer.Ordinal) { ["page"] = null };
        changes[name] = value;
        return Navigation.GetUriWithQueryParameters(changes);
    }

    private string Source(VoiceLine voice) => VoiceCaption.Of(Clock, voice.Source, voice.Time, voice.Channel, voice.Segment);
}
