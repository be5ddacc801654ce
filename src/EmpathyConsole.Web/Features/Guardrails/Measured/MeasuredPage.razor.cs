using EmpathyConsole.Application.Guardrails.Measured;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Measured;
using EmpathyConsole.Domain.Guardrails.Publishing;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Guardrails.Measured;

/// <summary>How good the guardrails are. Filter, order and the number looked behind stand in the address.</summary>
public sealed partial class MeasuredPage : IDisposable
{
    private Loading<MeasuredSheet> sheet = null!;
    private bool measuring;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IMeasuredDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    /// <summary>Guardrails of this family only.</summary>
    [SupplyParameterFromQuery]
    public string? Family { get; set; }

    /// <summary>Column the table is sorted by.</summary>
    [SupplyParameterFromQuery]
    public string? Sort { get; set; }

    /// <summary>up or down.</summary>
    [SupplyParameterFromQuery(Name = "dir")]
    public string? Direction { get; set; }

    /// <summary>The guardrail, or family, whose lines are shown.</summary>
    [SupplyParameterFromQuery]
    public string? Behind { get; set; }

    /// <summary>Which lines of it: FalseAlarms, Misses, Hits.</summary>
    [SupplyParameterFromQuery]
    public string? Cell { get; set; }

    /// <summary>The family of the lines shown.</summary>
    [SupplyParameterFromQuery(Name = "of")]
    public string? OfFamily { get; set; }

    /// <summary>Which version: Live, Shadow, Draft.</summary>
    [SupplyParameterFromQuery]
    public string? Stage { get; set; }

    /// <summary>Lines of this kind.</summary>
    [SupplyParameterFromQuery]
    public string? Kind { get; set; }

    /// <summary>A measure that is being taken.</summary>
    [SupplyParameterFromQuery]
    public long? Job { get; set; }

    private bool MayEdit => Caller.May(Operation.GuardrailsEdit);

    private GuardrailFamily? Shown => Read<GuardrailFamily>(Family);

    private BehindQuery? Query => Read<BehindCell>(Cell) is { } cell && Read<GuardrailFamily>(OfFamily) is { } family
        ? new(family, cell, Behind, Read<VersionStage>(Stage) ?? VersionStage.Live, Kind)
        : null;

    private string Without => Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal) { ["behind"] = null, ["cell"] = null, ["of"] = null, ["stage"] = null, ["kind"] = null });

    public void Dispose() => sheet.Dispose();

    protected override async Task OnInitializedAsync()
    {
        sheet = new(StateHasChanged);
        await sheet.LoadAsync(c => Desk.GetAsync(Caller, c));
    }

    private static T? Read<T>(string? word)
        where T : struct, Enum => Enum.TryParse<T>(word, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    private static string NameOf(BehindQuery query, MeasuredSheet all) =>
        query.Guardrail is { } slug ? all.Outcome.Guardrails.FirstOrDefault(g => g.Guardrail == slug)?.Name ?? slug : Families.Name(query.Family);

    private IReadOnlyList<GuardrailCounts> Rows(MeasuredSheet all)
    {
        var measured = all.Outcome.Families.Select(f => f.Family).ToHashSet();
        return [.. all.Outcome.Guardrails.Where(g => Shown is { } family ? g.Family == family : measured.Contains(g.Family))];
    }

    private GuardrailFamily Charted(MeasuredSheet all) => Shown ?? (all.Outcome.Families.Count > 0 ? all.Outcome.Families.MaxBy(f => f.Counts.Lines)!.Family : GuardrailFamily.Tone);

    private string With(string name, string? value) => Navigation.GetUriWithQueryParameter(name, value);

    private string SortLink(string column) => Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal) { ["sort"] = column, ["dir"] = MeasuredOrder.Read(Sort, Direction).NextDirection(column) });

    private string BehindLink(GuardrailFamily family, string? guardrail, VersionStage stage, BehindCell cell, string? kind) => Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["behind"] = guardrail,
        ["cell"] = cell.ToString(),
        ["of"] = family.ToString(),
        ["stage"] = stage == VersionStage.Live ? null : stage.ToString(),
        ["kind"] = kind == "" ? "-" : kind,
    });

    private async Task TakeAsync()
    {
        measuring = true;
        var taken = await Desk.TakeAsync(Caller, CancellationToken.None);
        measuring = false;
        if (!taken.Succeeded)
        {
            Toasts.Trouble(taken.Problem.Sentence);
            return;
        }

        Toasts.Done("Measured.");
        await sheet.RetryAsync();
    }

    private async Task EndedAsync(JobProgress progress)
    {
        if (Job is not null)
        {
            Navigation.NavigateTo(With("job", null));
        }

        await sheet.RetryAsync();
    }

    private Task SampleAsync() => Js.SaveTextAsync(Assets["js/shell.js"], "labelled-lines.csv", "text/csv", SampleLines.Csv);
}
