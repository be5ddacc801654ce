using System.Globalization;
using System.Text;
using System.Text.Json;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Intelligence.Text;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Radzen;

namespace EmpathyConsole.Web.Features.Voices;

/// <summary>An import while it runs and after: progress, counts, what was removed, what was rejected.</summary>
public sealed partial class ImportResult : IDisposable
{
    private const int Shown = 50;
    private const int MostInFile = 100_000;
    private Loading<ImportOutcome> outcome = null!;
    private IReadOnlyList<Reject>? rejects;
    private long? importJob;
    private long? miningJob;
    private bool themesRun;
    private string? stopped;
    private long lastRead;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IVoicesDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    [Inject]
    public required IBringInDesk BringIn { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Parameter, EditorRequired]
    public long ImportId { get; set; }

    /// <summary>The only one on the page: then it shows where to go next.</summary>
    [Parameter]
    public bool Alone { get; set; } = true;

    public void Dispose() => outcome.Dispose();

    protected override async Task OnInitializedAsync()
    {
        outcome = new(StateHasChanged);
        await LoadAsync();
        if (outcome.Value is { Finished: false, TakenOutAt: null } running)
        {
            importJob = running.JobId;
        }
        else if (outcome.Value is not null)
        {
            await LoadRejectsAsync();
        }
    }

    private static string Set(ImportOutcome now) => now.Languages.Count == 0
        ? ""
        : " (" + string.Join(", ", now.Languages.OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).Select(l => $"{LanguageNames.Of(l.Key)} {NumberText.Count(l.Value)}")) + ")";

    private Task LoadAsync() => outcome.LoadAsync(c => Desk.OutcomeAsync(Caller, ImportId, c));

    private async Task RefreshAsync(JobProgress job)
    {
        if (job.Done != lastRead)
        {
            lastRead = job.Done;
            await LoadAsync();
        }
    }

    private async Task ReadAsync(JobProgress job)
    {
        importJob = null;
        await LoadAsync();
        await LoadRejectsAsync();
        if (job.State != JobState.Done)
        {
            stopped = job.Trouble;
        }
        else if (job.Outcome is { } text && JsonSerializer.Deserialize<ImportDone>(text, JsonColumn.Options)?.MiningJobId is { } mining)
        {
            (miningJob, themesRun) = (mining, true);
        }
    }

    private void MinedAsync(JobProgress job)
    {
        (miningJob, themesRun) = (null, false);
        if (job.State == JobState.Done)
        {
            Toasts.Done("The themes are up to date");
        }
        else
        {
            stopped = job.Trouble;
        }
    }

    private async Task GoOnAsync()
    {
        var started = await BringIn.GoOnAsync(Caller, ImportId, CancellationToken.None);
        if (started.Succeeded)
        {
            (importJob, stopped, rejects) = (started.Value.JobId, null, null);
        }
        else
        {
            Toasts.Trouble(started.Problem.Sentence);
        }
    }

    private async Task TakeOutAsync(ImportOutcome now)
    {
        if (await TakingOut.AskAsync(Dialogs, BringIn, Toasts, Caller, now))
        {
            (rejects, stopped) = (null, null);
            await LoadAsync();
        }
    }

    private async Task LoadRejectsAsync()
    {
        if (outcome.Value is { Rejected: > 0 })
        {
            var rows = await Desk.RejectsAsync(Caller, ImportId, Shown + 1, CancellationToken.None);
            rejects = rows.Succeeded ? rows.Value : null;
        }
    }

    private async Task SaveRejectsAsync()
    {
        var rows = await Desk.RejectsAsync(Caller, ImportId, MostInFile, CancellationToken.None);
        if (!rows.Succeeded)
        {
            Toasts.Trouble(rows.Problem.Sentence);
            return;
        }

        var csv = new StringBuilder("line,reason,row\r\n");
        foreach (var reject in rows.Value)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{reject.Line},{Cell(reject.Reason)},{Cell(reject.Raw)}\r\n");
        }

        await Js.SaveTextAsync(Assets["js/shell.js"], $"rejected-{ImportId.ToString(CultureInfo.InvariantCulture)}.csv", "text/csv", csv.ToString());
    }

    /// <summary>Always quoted; what a spreadsheet would run as a formula is made harmless.</summary>
    private static string Cell(string text) =>
        '"' + (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' ? "'" : "") + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
