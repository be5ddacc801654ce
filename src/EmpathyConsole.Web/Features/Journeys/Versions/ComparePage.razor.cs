using System.Globalization;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Versions;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Journeys.Versions;

/// <summary>Two maps of a journey side by side, and what is taken over from one into the other.</summary>
public sealed partial class ComparePage : IDisposable
{
    private readonly Loading<MapComparison> state;
    private readonly HashSet<PlanDifference> chosen = [];
    private IReadOnlyList<EditConflict> conflicts = [];
    private (long Id, string? Left, string? Right)? loaded;
    private bool busy;

    public ComparePage() => state = new(() => _ = InvokeAsync(StateHasChanged));

    [Parameter]
    public long Id { get; set; }

    /// <summary>"as-is", "to-be" or "version-12".</summary>
    [SupplyParameterFromQuery]
    public string? Left { get; set; }

    [SupplyParameterFromQuery]
    public string? Right { get; set; }

    /// <summary>Only differences of one kind: "moved", "level".</summary>
    [SupplyParameterFromQuery]
    public string? Kind { get; set; }

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IVersionsDesk Desk { get; init; }

    [Inject]
    public required IJourneyDesk Journeys { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    private DifferenceKind? Only => DifferenceWords.Order.Select(k => (DifferenceKind?)k).FirstOrDefault(k => DifferenceWords.Word(k!.Value) == Kind);

    public void Dispose() => state.Dispose();

    protected override async Task OnParametersSetAsync()
    {
        if (loaded != (Id, Left, Right))
        {
            loaded = (Id, Left, Right);
            await LoadAgainAsync();
        }
    }

    private async Task LoadAgainAsync()
    {
        chosen.Clear();
        conflicts = [];
        var (left, right) = (MapChoice.Read(Left) ?? MapChoice.AsIs, MapChoice.Read(Right));
        await state.LoadAsync(c => Desk.CompareAsync(Caller, Id, left, right, c));
    }

    private static string Word(object? value) => value as string ?? "";

    private static int Count(MapComparison two, DifferenceKind kind) => two.Differences.Count(d => d.Kind == kind);

    private static string Counted(int n) => n == 1 ? "1 difference" : string.Create(CultureInfo.InvariantCulture, $"{n} differences");

    private static string EmptyText(MapComparison two) => two.HasToBe || two.Versions.Count > 0
        ? $"“{two.Left.Title}” and “{two.Right.Title}” do not differ in a stage, a level, a word or a touchpoint. Choose others above."
        : "There is one map so far. Start the map as it should be, or keep a version, and see here what changes.";

    private string Link(string? left, string? right, string? kind) => Navigation.GetUriWithQueryParameters(
        string.Create(CultureInfo.InvariantCulture, $"/journeys/{Id}/compare"),
        new Dictionary<string, object?>(StringComparer.Ordinal) { ["left"] = left, ["right"] = right, ["kind"] = kind });

    private bool CanTake(MapComparison two) => two.Left.Choice.Side is not null && Caller.May(Operation.JourneysEdit);

    private RenderFragment Choices(MapComparison two) => builder =>
    {
        var sides = two.HasToBe ? new[] { (MapChoice.AsIs, "As it is"), (MapChoice.ToBe, "As it should be") } : [(MapChoice.AsIs, "As it is")];
        var versions = two.Versions.Select(v => (MapChoice.OfVersion(v.Id), $"{v.Name} ({Clock.Moment(v.At)})"));

        // the two on screen stay in the list even when there are many newer versions
        var shown = new[] { two.Left, two.Right }.Where(m => m.Choice.Side is null && two.Versions.All(v => v.Id != m.Choice.Version)).Select(m => (m.Choice, m.Title)).Distinct();
        foreach (var (choice, name) in sides.Concat(shown).Concat(versions))
        {
            builder.OpenElement(0, "option");
            builder.AddAttribute(1, "value", choice.ToString());
            builder.AddContent(2, name);
            builder.CloseElement();
        }
    };

    private void Toggle(PlanDifference difference)
    {
        if (!chosen.Remove(difference))
        {
            chosen.Add(difference);
        }
    }

    private Task TakeAsync(MapComparison two) => SaveAsync(two, Edit(two));

    private async Task TakeAnywayAsync(MapComparison two)
    {
        var now = await Journeys.GetAsync(Caller, Id, two.Left.Choice.Side!.Value, CancellationToken.None);
        if (now.Succeeded)
        {
            await SaveAsync(two, Edit(two).Over(now.Value.Plan));
        }
        else
        {
            Toasts.Trouble(now.Problem.Sentence);
        }
    }

    private PlanEdit Edit(MapComparison two) =>
        new(Id, two.Left.Choice.Side!.Value, PlanChoice.Of(two.Left.Map.Plan, two.Right.Map.Plan, [.. chosen.SelectMany(d => d.Keys)]));

    private async Task SaveAsync(MapComparison two, PlanEdit edit)
    {
        if (busy)
        {
            return;
        }

        busy = true;
        var (side, count) = (edit.Side, chosen.Count);
        var taken = await Desk.TakeOverAsync(Caller, edit, CancellationToken.None);
        busy = false;
        if (!taken.Succeeded)
        {
            Toasts.Trouble(taken.Problem.Sentence);
        }
        else if (!taken.Value.Saved)
        {
            conflicts = taken.Value.Conflicts;
        }
        else
        {
            Toasts.Done($"Took {Counted(count)} over into “{two.Left.Title}”", () => TakeBackAsync(side));
            await LoadAgainAsync();
        }
    }

    private async Task TakeBackAsync(MapSide side)
    {
        var undone = await Journeys.UndoAsync(Caller, Id, side, CancellationToken.None);
        if (undone.Succeeded)
        {
            Toasts.Done(undone.Value.Sentence);
        }
        else
        {
            Toasts.Trouble(undone.Problem.Sentence);
        }

        await LoadAgainAsync();
    }
}
