using EmpathyConsole.Application.Voices.Feelings;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Voices;

/// <summary>What an inferred fear was inferred from: the voices with both cues.</summary>
public sealed partial class PairVoices : IDisposable
{
    private const int PageSize = 20;
    private Loading<Page<PairVoice>> pairs = null!;
    private (long Theme, ThemeFilter? Filter) loaded;
    private int shown = PageSize;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IFeelingsDesk Desk { get; init; }

    [Parameter, EditorRequired]
    public long ThemeId { get; set; }

    /// <summary>The voices that are counted.</summary>
    [Parameter]
    public ThemeFilter Filter { get; set; } = new();

    public void Dispose() => pairs.Dispose();

    protected override void OnInitialized() => pairs = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        if (loaded != (ThemeId, Filter))
        {
            (loaded, shown) = ((ThemeId, Filter), PageSize);
            await LoadAsync();
        }
    }

    private Task LoadAsync() => pairs.LoadAsync(c => Desk.PairsAsync(Caller, ThemeId, Filter, 0, shown, c));

    private Task MoreAsync()
    {
        shown += PageSize;
        return LoadAsync();
    }
}
