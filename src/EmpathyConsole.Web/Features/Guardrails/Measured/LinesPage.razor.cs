using System.Globalization;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.Measured.Labels;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Radzen;

namespace EmpathyConsole.Web.Features.Guardrails.Measured;

/// <summary>Labelled lines: find, add, change, delete with undo, export; and the files they came with.</summary>
public sealed partial class LinesPage : IDisposable
{
    private const int PageSize = 50;
    private static readonly NewLabel Fresh = new("", GuardrailFamily.Tone, true);
    private Loading<Page<LabelledLine>> lines = null!;
    private LabelStock? stock;
    private IReadOnlyList<GuardrailSummary> guardrails = [];
    private string? asked;
    private string? trouble;

    // the line being changed; 0 for a new one
    private long? editing;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required ILabelDesk Desk { get; init; }

    [Inject]
    public required IGuardrailDesk Guardrails { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    [SupplyParameterFromQuery(Name = "q")]
    public string? Search { get; set; }

    [SupplyParameterFromQuery]
    public string? Family { get; set; }

    /// <summary>fire or silent.</summary>
    [SupplyParameterFromQuery]
    public string? Must { get; set; }

    [SupplyParameterFromQuery]
    public string? Kind { get; set; }

    [SupplyParameterFromQuery]
    public long? Upload { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? PageNumber { get; set; }

    private bool MayEdit => Caller.May(Operation.GuardrailsEdit);

    private int Skip => (Math.Clamp(PageNumber ?? 1, 1, 1_000_000) - 1) * PageSize;

    private LabelFilter Filter => new(
        Search,
        Enum.TryParse<GuardrailFamily>(Family, ignoreCase: true, out var family) ? family : null,
        Must switch { "fire" => true, "silent" => false, _ => null },
        Kind,
        null,
        Upload);

    public void Dispose() => lines.Dispose();

    protected override async Task OnInitializedAsync()
    {
        lines = new(StateHasChanged);
        var all = await Guardrails.ListAsync(Caller, CancellationToken.None);
        guardrails = all.Succeeded ? all.Value : [];
    }

    protected override async Task OnParametersSetAsync()
    {
        var now = Navigation.Uri;
        if (!string.Equals(asked, now, StringComparison.Ordinal))
        {
            asked = now;
            await LoadAsync();
        }
    }

    private static NewLabel Of(LabelledLine l) => new(l.Text, l.Family, l.MustFire, l.Guardrail, l.Kind, l.Site);

    private async Task LoadAsync()
    {
        await lines.LoadAsync(c => Desk.FindAsync(Caller, Filter, Skip, PageSize, c));
        var there = await Desk.StockAsync(Caller, CancellationToken.None);
        stock = there.Succeeded ? there.Value : stock;
    }

    private void Go(string name, string? value) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal) { [name] = string.IsNullOrEmpty(value) ? null : value, ["page"] = null }));

    private string PageLink(int step) => Navigation.GetUriWithQueryParameter("page", (Skip / PageSize) + 1 + step);

    private void Edit(long id) => (editing, trouble) = (id, null);

    private async Task AddAsync(NewLabel line)
    {
        var added = await Desk.AddAsync(Caller, [line], CancellationToken.None);
        trouble = added.Problem?.Sentence;
        if (added.Succeeded)
        {
            editing = null;
            Toasts.Done(added.Value.Count == 0 ? "The line is there already." : "The line is labelled.", added.Value.Count == 0 ? null : () => UndoAsync(added.Value));
            await LoadAsync();
        }
    }

    private async Task ChangeAsync(long id, NewLabel line)
    {
        var before = await Desk.ChangeAsync(Caller, id, line, CancellationToken.None);
        trouble = before.Problem?.Sentence;
        if (before.Succeeded)
        {
            editing = null;
            Toasts.Done("The line is changed.", async () =>
            {
                await Desk.ChangeAsync(Caller, id, before.Value, CancellationToken.None);
                await LoadAsync();
            });
            await LoadAsync();
        }
    }

    private async Task DeleteAsync(long id)
    {
        var gone = await Desk.DeleteAsync(Caller, [id], CancellationToken.None);
        if (!gone.Succeeded)
        {
            Toasts.Trouble(gone.Problem.Sentence);
            return;
        }

        Toasts.Done("The line is deleted.", async () =>
        {
            await Desk.AddAsync(Caller, gone.Value, CancellationToken.None);
            await LoadAsync();
        });
        await LoadAsync();
    }

    private async Task UndoAsync(IReadOnlyList<long> ids)
    {
        await Desk.DeleteAsync(Caller, ids, CancellationToken.None);
        await LoadAsync();
    }

    private async Task TakeOutAsync(LabelUpload file)
    {
        if (await Dialogs.AskAsync("Take the file's lines out?", string.Create(CultureInfo.InvariantCulture, $"The {file.Added:N0} lines that came with \"{file.FileName}\" are deleted. Bring the file in again to have them back."), "Take out") == true)
        {
            var taken = await Desk.TakeOutAsync(Caller, file.Id, CancellationToken.None);
            if (taken.Succeeded)
            {
                Toasts.Done(string.Create(CultureInfo.InvariantCulture, $"Took {taken.Value:N0} lines out."));
            }
            else
            {
                Toasts.Trouble(taken.Problem.Sentence);
            }

            await LoadAsync();
        }
    }

    private async Task ExportAsync()
    {
        var csv = await Desk.ExportAsync(Caller, Filter, CancellationToken.None);
        if (csv.Succeeded)
        {
            await Js.SaveTextAsync(Assets["js/shell.js"], "labelled-lines.csv", "text/csv", csv.Value);
        }
        else
        {
            Toasts.Trouble(csv.Problem.Sentence);
        }
    }
}
