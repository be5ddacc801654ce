using System.Globalization;
using EmpathyConsole.Application.Guardrails.Measured.Labels;
using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Guardrails.Measured;

/// <summary>A file of labelled lines: choose, say what its columns mean, progress, outcome. The job stands in the address.</summary>
public sealed partial class UploadPage : IDisposable
{
    private const long Largest = 50L << 20;
    private readonly CancellationTokenSource gone = new();
    private LabelLook? look;
    private LabelUpload? outcome;
    private string? trouble;
    private string? ended;
    private long? shown;
    private bool reading;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Inject]
    public required ILabelDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    [SupplyParameterFromQuery]
    public long? Job { get; set; }

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (Job == shown)
        {
            return;
        }

        (shown, look, outcome, trouble, ended) = (Job, null, null, null, null);
        if (Job is { } job && await Desk.UploadAsync(Caller, job, gone.Token) is { Succeeded: true, Value.FinishedAt: not null } done)
        {
            outcome = done.Value;
        }
    }

    private async Task ChosenAsync(InputFileChangeEventArgs change)
    {
        trouble = null;
        if (change.File.Size > Largest)
        {
            trouble = "The file is larger than 50 MB. Split it; what is brought in twice counts once.";
            return;
        }

        reading = true;
        try
        {
            await using var stream = change.File.OpenReadStream(Largest, gone.Token);
            var looked = await Desk.LookAsync(Caller, change.File.Name, stream, gone.Token);
            look = looked.Succeeded ? looked.Value : null;
            trouble = looked.Problem?.Sentence;
        }
        catch (IOException)
        {
            trouble = "The upload broke off. Nothing was brought in; choose the file again.";
        }

        reading = false;
    }

    private async Task BringAsync(LabelMapping mapping)
    {
        var job = await Desk.BringAsync(Caller, look!.Token, mapping, gone.Token);
        trouble = job.Problem?.Sentence;
        if (job.Succeeded)
        {
            Navigation.NavigateTo("/guardrails/measured/upload?job=" + job.Value.ToString(CultureInfo.InvariantCulture));
        }
    }

    private async Task EndedAsync(JobProgress progress)
    {
        var upload = await Desk.UploadAsync(Caller, progress.JobId, gone.Token);
        (outcome, ended) = progress.State == JobState.Done && upload.Succeeded
            ? (upload.Value, null)
            : ((LabelUpload?)null, progress.Trouble ?? "It was stopped. What was brought in until then is kept; bring the file in again to go on, nothing counts twice.");
    }

    private Task SampleAsync() => Js.SaveTextAsync(Assets["js/shell.js"], "labelled-lines.csv", "text/csv", SampleLines.Csv);

    private Task SaveRejectsAsync() => Js.SaveTextAsync(
        Assets["js/shell.js"], "rejected-rows.csv", "text/csv", SheetCsv.Row("line", "reason", "text") + string.Concat(outcome!.Rejects.Select(r => SheetCsv.Row(r.Line, r.Reason, r.Text))));
}
