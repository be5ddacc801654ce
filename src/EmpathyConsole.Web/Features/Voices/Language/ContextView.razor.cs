using EmpathyConsole.Application.Voices.Language;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Voices.Language;

/// <summary>A phrase with what stands before and after it, line under line.</summary>
public sealed partial class ContextView : IDisposable
{
    private const int PageSize = 50;
    private Loading<PhraseContexts> contexts = null!;
    private (string?, string?, string?, int)? asked;
    private string words = "";

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required ILanguageDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required SliceChoices Groups { get; set; }

    [Parameter]
    public string? Phrase { get; set; }

    [Parameter]
    public string? Within { get; set; }

    /// <summary>after (also when not given), before or newest.</summary>
    [Parameter]
    public string? Order { get; set; }

    [Parameter]
    public int? PageAsked { get; set; }

    private int Page => Math.Max(1, PageAsked ?? 1);

    private int Skip => (Page - 1) * PageSize;

    public void Dispose() => contexts.Dispose();

    protected override void OnInitialized() => contexts = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        var now = (Phrase, Within, Order, Page);
        if (asked == now)
        {
            return;
        }

        (asked, words) = (now, Phrase ?? "");
        if (!string.IsNullOrEmpty(Phrase))
        {
            await contexts.LoadAsync(FindAsync);
        }
    }

    private async Task<Result<PhraseContexts>> FindAsync(CancellationToken cancellation)
    {
        var within = VoiceSlice.Read(Within);
        var order = Enum.TryParse<ContextOrder>(Order, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : ContextOrder.After;
        return within.Succeeded ? await Desk.ContextsAsync(Caller, Phrase!, within.Value, order, Skip, PageSize, cancellation) : within.Problem;
    }

    private void Search() => Go("phrase", words.Trim());

    private void Go(string name, string? value) =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal) { [name] = string.IsNullOrEmpty(value) ? null : value, ["page"] = null }));

    private string Source(ContextLine line) => VoiceCaption.Of(Clock, line.Source, line.Time, line.Channel, line.Segment);
}
