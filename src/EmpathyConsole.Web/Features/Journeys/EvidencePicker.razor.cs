using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Measured;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace EmpathyConsole.Web.Features.Journeys;

/// <summary>Shows the themes a cell rests on with what customers said, and links others.</summary>
public sealed partial class EvidencePicker : IDisposable
{
    private const int QuotesShown = 2;
    private readonly Dictionary<StagePart, HashSet<long>> linked = [];
    private Loading<IReadOnlyList<ThemeEvidence>> themes = null!;
    private string find = "";
    private string? problem;
    private bool busy;

    [Parameter, EditorRequired]
    public required Caller Caller { get; set; }

    [Parameter, EditorRequired]
    public required WorkspaceClock Clock { get; set; }

    /// <summary>The journey and side the stage is on.</summary>
    [Parameter, EditorRequired]
    public required JourneyMap Map { get; set; }

    [Parameter, EditorRequired]
    public required MapStage Stage { get; set; }

    /// <summary>What was measured, to rest a cell on; null when nothing is known.</summary>
    [Parameter]
    public MeasuredMap? Measured { get; set; }

    /// <summary>Which of the three the voices speak for; can be switched here.</summary>
    [Parameter, EditorRequired]
    public StagePart Part { get; set; }

    [Inject]
    public required IJourneyDesk Desk { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    private bool CanEdit => Caller.May(Operation.JourneysEdit);

    private CellPlace Place => new(Map.Id, Map.Side, Stage.Slug, Part);

    private MapCell CellNow => Stage.Cell(Part);

    public void Dispose() => themes.Dispose();

    protected override async Task OnInitializedAsync()
    {
        themes = new(StateHasChanged);
        foreach (var cell in Stage.Cells)
        {
            linked[cell.Part] = [.. cell.Evidence.Select(t => t.Id)];
        }

        await themes.LoadAsync(async c => (await Desk.ThemesAsync(Caller, c)).Match(
            standing => Domain.House.Results.Of<IReadOnlyList<ThemeEvidence>>([.. standing.Concat(Stage.Cells.SelectMany(s => s.Evidence)).DistinctBy(t => t.Id)]),
            Domain.House.Results.Fail<IReadOnlyList<ThemeEvidence>>));
    }

    // what is linked first, so that it is seen what the cell rests on; then the kinds that speak for this part
    private IEnumerable<ThemeEvidence> Fitting(IReadOnlyList<ThemeEvidence> all) =>
        all.Where(t => Says(t.Label) || t.Quotes.Take(QuotesShown).Any(q => Says(q.Quote.Text)))
            .OrderByDescending(t => Stage.Cell(Part).Evidence.Any(e => e.Id == t.Id))
            .ThenByDescending(t => Part switch
            {
                StagePart.Intent => t.Kind == ThemeKind.Desire,
                StagePart.Fear => t.Kind == ThemeKind.Fear,
                _ => t.Kind is ThemeKind.Frustration or ThemeKind.Confusion,
            });

    private bool Says(string text) => text.Contains(find.Trim(), StringComparison.OrdinalIgnoreCase);

    private string Source(SourcedQuote quote) => string.Join('|', new[] { quote.Source, quote.Time is { } time ? Clock.Day(time) : null, quote.Channel, quote.Segment }.Where(p => !string.IsNullOrEmpty(p)));

    private async Task ToggleAsync(ThemeEvidence theme)
    {
        busy = true;
        var was = linked[Part].Contains(theme.Id);
        var answer = was
            ? await Desk.UnlinkAsync(Caller, Place, EvidenceRef.OfTheme(theme.Id), CancellationToken.None)
            : await Desk.LinkAsync(Caller, Place, EvidenceRef.OfTheme(theme.Id), CancellationToken.None);
        (busy, problem) = (false, answer.Problem?.Sentence);
        if (answer.Succeeded && !(was ? linked[Part].Remove(theme.Id) : linked[Part].Add(theme.Id)))
        {
            problem = null;
        }
    }
}
