using System.Globalization;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Journeys.Lived;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Lived;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Journeys.Lived;

/// <summary>A journey's map against what people did; days, segment and order stand in the address.</summary>
public sealed partial class LivedPage : IDisposable
{
    private static readonly int[] Presets = [28, 90, 180, 365];

    private readonly Loading<JourneyLived> state;
    private (long Id, LivedAsk Ask)? loaded;

    public LivedPage() => state = new(() => _ = InvokeAsync(StateHasChanged));

    [Parameter]
    public long Id { get; set; }

    [SupplyParameterFromQuery]
    public int? Days { get; set; }

    [SupplyParameterFromQuery]
    public string? Segment { get; set; }

    /// <summary>Order of the deviations: people (the usual), kind, stage or time.</summary>
    [SupplyParameterFromQuery]
    public string? Sort { get; set; }

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required ILivedDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    private LivedAsk Asked => new(Days ?? LivedAsk.UsualDays, string.IsNullOrWhiteSpace(Segment) ? null : Segment);

    private string Order => Sort ?? LivedDeviations.Usual;

    // the one asked for stays in the list even when no signal of these days names it
    private IEnumerable<string> Segments => (state.Value?.Answer.Segments ?? []).Union(Asked.Segment is { } asked ? [asked] : [], StringComparer.Ordinal);

    public void Dispose() => state.Dispose();

    protected override async Task OnParametersSetAsync()
    {
        if (loaded != (Id, Asked))
        {
            loaded = (Id, Asked);
            var ask = Asked;
            await state.LoadAsync(c => Desk.AskAsync(Caller, Id, ask, c));
        }
    }

    private static string Sentence(JourneyLived lived)
    {
        var summary = lived.Answer.Summary;
        var followed = summary.Followed!.Value;
        var paths = summary.Paths == summary.People ? "" : string.Create(CultureInfo.InvariantCulture, $" on {summary.Paths:N0} paths");
        return $"{Counted(summary.People, "person", "people")}{paths}. {NumberText.Share(followed.Value)} kept to the plan ({NumberText.ShareRange(followed.Low, followed.High)}, n {NumberText.Count(summary.People)}).";
    }

    private static string Counted(int n, string one, string many) => $"{NumberText.Count(n)} {(n == 1 ? one : many)}";

    private static string Ways(LivedSummary summary) =>
        summary.AllVariants > summary.Variants.Count ? $"the first {summary.Variants.Count} of {NumberText.Count(summary.AllVariants)} different ones" : "";

    private static string EmptyText(JourneyLived lived) => lived.Answer.Until is null
        ? $"Paths are made of signals that name this journey ('{lived.Slug}') or one of its stages. Bring in a file, or let your systems send them."
        : $"No path began between {Day(lived.Answer.Days.From)} and {Day(lived.Answer.Days.To)}{(lived.Asked.Segment is null ? "" : " in this segment")}. Signals count when they name this journey ('{lived.Slug}'), or no journey and one of its stages.";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private string Fresh(LivedAnswer answer) => $"Paths begun {Day(answer.Days.From)} to {Day(answer.Days.To)}, followed to {Clock.Moment(answer.Until!.Value)}; {NumberText.Count(answer.Signals)} signals, {Clock.ZoneName}";

    private string Link(int days, string? segment, string order) => Navigation.GetUriWithQueryParameters(
        $"/journeys/{Id.ToString(CultureInfo.InvariantCulture)}/lived",
        new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["days"] = days == LivedAsk.UsualDays ? null : days,
            ["segment"] = segment,
            ["sort"] = order == LivedDeviations.Usual ? null : order,
        });

    private void ChooseSegment(ChangeEventArgs e) => Navigation.NavigateTo(Link(Asked.Days, e.Value as string is { Length: > 0 } segment ? segment : null, Order));

    private async Task SaveAsync()
    {
        if (state.Value is { } lived)
        {
            var days = lived.Answer.Days;
            await Js.SaveTextAsync(Assets["js/shell.js"], $"{lived.Slug}-lived-{QuestionText.Day(days.From)}-{QuestionText.Day(days.To)}.csv", "text/csv", LivedSheet.Of(lived));
        }
    }
}
