using System.Text.Json;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Import;
using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>Upload, progress, outcome. The job stands in the address, so that a reload shows the same.</summary>
public sealed partial class SignalImportPage : IDisposable
{
    private const long Largest = 200L * 1024 * 1024;

    private static readonly string Kinds = string.Join(", ", Enum.GetValues<SignalKind>().Select(SignalKinds.Slug)) + ".";

    private readonly Loading<IReadOnlyList<SignalImportLine>> imports;
    private readonly Loading<SignalPreview> preview;
    private readonly CancellationTokenSource gone = new();
    private SignalImportOutcome? outcome;
    private string? trouble;
    private string fileName = "";
    private int? sending;
    private bool ended;
    private bool busy;
    private long? shownJob;
    private string? shownUpload;

    public SignalImportPage()
    {
        imports = new(() => _ = InvokeAsync(StateHasChanged));
        preview = new(() => _ = InvokeAsync(StateHasChanged));
    }

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [SupplyParameterFromQuery]
    public long? Job { get; set; }

    /// <summary>The staged file that is looked at.</summary>
    [SupplyParameterFromQuery]
    public string? Upload { get; set; }

    [Inject]
    public required IFrictionDesk Desk { get; init; }

    [Inject]
    public required ISignalFilesDesk Files { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
        imports.Dispose();
        preview.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (Job != shownJob)
        {
            (shownJob, outcome, trouble, ended) = (Job, null, null, false);
        }

        if (Upload != shownUpload)
        {
            (shownUpload, trouble, busy) = (Upload, null, false);
            if (Upload is not null && Caller.May(Operation.SignalsImport))
            {
                await preview.LoadAsync(c => Files.PreviewAsync(Caller, Upload, null, c));
            }
        }

        if (Upload is null && !imports.HasValue && Caller.May(Operation.SignalsImport))
        {
            await imports.LoadAsync(c => Desk.ImportsAsync(Caller, 20, c));
        }
    }

    private async Task UploadAsync(InputFileChangeEventArgs change)
    {
        (trouble, fileName) = (null, change.File.Name);
        if (change.File.Size > Largest)
        {
            trouble = "The file is larger than 200 MB. Cut it in parts; what is sent twice counts once.";
            return;
        }

        sending = 0;
        try
        {
            await using var stream = new CountedStream(change.File.OpenReadStream(Largest, gone.Token), change.File.Size, Sent);
            var staged = await Files.StageAsync(Caller, stream, change.File.Name, gone.Token);
            sending = null;
            if (staged.Succeeded)
            {
                Navigation.NavigateTo("/friction/import?upload=" + staged.Value.Upload);
            }
            else
            {
                trouble = staged.Problem.Sentence;
            }
        }
        catch (IOException)
        {
            (sending, trouble) = (null, "The upload broke off. Nothing was brought in; choose the file again.");
        }
    }

    private async Task LookAgainAsync(SignalFileMapping mapping)
    {
        trouble = null;
        var looked = await Files.PreviewAsync(Caller, Upload!, mapping, gone.Token);
        if (looked.Succeeded)
        {
            await preview.LoadAsync(_ => Task.FromResult(looked));
        }
        else
        {
            trouble = looked.Problem.Sentence;
        }
    }

    private async Task ForgetAsync(long remembered)
    {
        await Files.ForgetAsync(Caller, remembered, gone.Token);
        await LookAgainAsync(new());
    }

    private async Task StartAsync()
    {
        if (busy)
        {
            // the second of two quick clicks, sent before the button was seen disabled
            return;
        }

        (busy, trouble) = (true, null);
        var started = await Files.StartAsync(Caller, Upload!, preview.Value!.Mapping, gone.Token);
        busy = started.Succeeded;
        if (started.Succeeded)
        {
            Navigation.NavigateTo("/friction/import?job=" + started.Value.JobId.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        else
        {
            trouble = started.Problem.Sentence;
        }
    }

    private static string Sentence(string standing) => standing[..1].ToUpperInvariant() + standing[1..];

    private void Sent(int percent)
    {
        if (percent != sending)
        {
            // the copy goes on beside the page's own thread of work
            sending = percent;
            _ = InvokeAsync(StateHasChanged);
        }
    }

    private async Task EndedAsync(JobProgress progress)
    {
        ended = true;
        if (progress.State == JobState.Done && progress.Outcome is { } json)
        {
            outcome = JsonSerializer.Deserialize<SignalImportOutcome>(json, JsonColumn.Options);
        }
        else
        {
            trouble = progress.Trouble;
        }

        await imports.RetryAsync();
    }

    private async Task SaveRejectsAsync()
    {
        var rejects = await Desk.RejectsAsync(Caller, outcome!.ImportId, gone.Token);
        if (rejects.Succeeded)
        {
            var sheet = SheetCsv.Row("line", "reason") + string.Concat(rejects.Value.Select(r => SheetCsv.Row(r.Line, r.Reason)));
            await Js.SaveTextAsync(Assets["js/shell.js"], "refused-lines.csv", "text/csv", sheet);
        }
    }
}
