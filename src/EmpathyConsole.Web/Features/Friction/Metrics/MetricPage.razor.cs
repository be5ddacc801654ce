using System.Globalization;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Metrics.Own;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Own;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>A metric of one's own, made or changed in a form that shows at once what it gives.</summary>
public sealed partial class MetricPage : IDisposable
{
    private static readonly (OwnFormula Formula, string Words)[] Formulas =
    [
        (OwnFormula.ForEach, "how many of some signals there are for each of others"),
        (OwnFormula.ShareOfSignals, "of some signals, the share that are of a narrower sort"),
        (OwnFormula.ShareOfVisits, "of the visits with one thing, the share with another"),
        (OwnFormula.ShareOfPersons, "of the persons who did one thing, the share who then did another"),
        (OwnFormula.ShareOfCases, "of the cases with one thing, the share where another followed"),
        (OwnFormula.TimeOfPersons, "how long it took a person from one thing to the next"),
        (OwnFormula.TimeOfCases, "how long it took in a case from one thing to the next"),
    ];

    private readonly Loading<FrictionAnswer> preview;
    private OwnMetricDraft draft = Empty;
    private OwnMetricSheet? sheet;
    private Problem? problem;
    private string? missing;
    private string? unready;
    private long? loaded;
    private bool opened;
    private bool busy;

    public MetricPage() => preview = new(() => _ = InvokeAsync(StateHasChanged));

    /// <summary>Null for a new one.</summary>
    [Parameter]
    public long? Id { get; set; }

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IOwnMetricDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    private static OwnMetricDraft Empty => new("", new(OwnFormula.ShareOfVisits, OwnSignals.Of(), OwnSignals.Of()));

    private bool May => Caller.May(Operation.MetricsDefine);

    private OwnDefinition Definition => draft.Definition;

    private string BelowTitle => Definition switch { { IsTime: true } => "It begins with", { Formula: OwnFormula.ForEach } => "For each", _ => "Of those with" };

    private string AboveTitle => Definition switch
    {
        { IsTime: true } => "It ends with",
        { Formula: OwnFormula.ForEach } => "How many",
        { Formula: OwnFormula.ShareOfSignals } => "The share that is",
        { Without: true } => "The share without",
        _ => "The share with",
    };

    public void Dispose() => preview.Dispose();

    protected override async Task OnParametersSetAsync()
    {
        if (opened && loaded == Id)
        {
            return;
        }

        (opened, loaded, sheet, draft, problem, missing) = (true, Id, null, Empty, null, null);
        if (Id is { } id)
        {
            var found = await Desk.GetAsync(Caller, id, CancellationToken.None);
            missing = found.Problem?.Sentence;
            if (found.Succeeded)
            {
                (sheet, draft) = (found.Value, found.Value.Draft);
            }
        }

        await LookAsync();
    }

    private static string Text(ChangeEventArgs change) => change.Value?.ToString() ?? "";

    private static bool On(ChangeEventArgs change) => change.Value is true;

    private static int Whole(ChangeEventArgs change, int before) => int.TryParse(Text(change), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : before;

    private string Err(string field) => problem?.Field == field ? "err" : "";

    private string? Of(string field) => problem?.Field == field ? problem.Sentence : null;

    private Task Set(OwnMetricDraft now)
    {
        (draft, problem) = (now, null);
        return LookAsync();
    }

    private Task Define(Func<OwnDefinition, OwnDefinition> change) => Set(draft with { Definition = change(Definition) });

    // a share wants thirty, a time is said from ten on: as the built-in ones do
    private Task SetFormula(OwnFormula formula) =>
        Define(d => d with { Formula = formula, LeastN = d.LeastN is 30 or 10 ? (d with { Formula = formula }).IsTime ? 10 : 30 : d.LeastN, Ninetieth = false });

    private async Task LookAsync()
    {
        unready = !May || missing is not null ? "" : Definition.Below.Kinds.Count == 0 || Definition.Above.Kinds.Count == 0 ? "Choose what is counted, and it shows here." : Definition.Trouble()?.Sentence;
        if (unready is null)
        {
            await preview.LoadAsync(c => Desk.PreviewAsync(Caller, draft, c));
        }
    }

    private async Task SaveAsync()
    {
        if (busy)
        {
            return;
        }

        busy = true;
        var saved = sheet is null ? await Desk.CreateAsync(Caller, draft, CancellationToken.None) : await Desk.ChangeAsync(Caller, sheet.Id, sheet.Version, draft, CancellationToken.None);
        busy = false;
        problem = saved.Problem;
        if (!saved.Succeeded)
        {
            return;
        }

        var words = sheet is null ? $"Made {saved.Value.Draft.Name}. It stands among the metrics of the explorer." : saved.Value.Version == sheet.Version ? "Nothing had changed." : $"Saved as version {saved.Value.Version}. Version {sheet.Version} can still be asked for.";
        (sheet, draft, loaded) = (saved.Value, saved.Value.Draft, saved.Value.Id);
        Toasts.Done(words);
        Navigation.NavigateTo(FormattableString.Invariant($"/friction/metrics/{sheet.Id}"), replace: true);
    }

    private async Task ArchiveAsync()
    {
        var away = sheet!.ArchivedAt is null;
        var done = await Desk.ArchiveAsync(Caller, sheet.Id, away, CancellationToken.None);
        if (!done.Succeeded)
        {
            Toasts.Trouble(done.Problem.Sentence);
            return;
        }

        var now = await Desk.GetAsync(Caller, sheet.Id, CancellationToken.None);
        sheet = now.Succeeded ? now.Value : sheet;
        Toasts.Done(away ? "Put away. Questions that name it are still answered." : "Brought back.");
    }

    private RenderFragment Say(string field, string hint) => builder =>
    {
        if (Of(field) is { } sentence)
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "class", "error");
            builder.AddAttribute(2, "role", "alert");
            builder.AddContent(3, sentence);
            builder.CloseElement();
        }
        else if (hint.Length > 0)
        {
            builder.OpenElement(4, "p");
            builder.AddAttribute(5, "class", "hint");
            builder.AddContent(6, hint);
            builder.CloseElement();
        }
    };
}
