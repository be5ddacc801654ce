using System.Diagnostics;
using System.Globalization;
using EmpathyConsole.Application.Guardrails.Checking;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Guardrails.Batch;

/// <summary>A file checked text by text: verdicts, highlights, filters, CSV and SARIF. Filters stand in the address; the file stays in this page.</summary>
public sealed partial class BatchPage : IDisposable
{
    private const long Largest = 20L << 20;
    private static readonly string[] Channels = ["email", "search-ad", "social", "landing-page", "sms", "chat"];
    private static readonly Verdict[] Verdicts = [Verdict.Block, Verdict.Warn, Verdict.Advise, Verdict.Pass];

    private readonly CancellationTokenSource gone = new();
    private CancellationTokenSource? running;
    private string? content;
    private string fileName = "";
    private string pasted = "";
    private IReadOnlyList<string>? columns;
    private string column = "";
    private string channel = "";
    private bool madeByAi;
    private int? progress;
    private string? trouble;
    private string took = "";
    private CheckedFile? checkedFile;
    private CheckedRow? selected;
    private List<CheckedRow> rows = [];
    private IReadOnlyList<KeyValuePair<string, int>> fired = [];

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Inject]
    public required IFileCheckDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    /// <summary>Texts with this verdict only.</summary>
    [SupplyParameterFromQuery(Name = "verdict")]
    public string? VerdictName { get; set; }

    /// <summary>Texts this guardrail fired on only.</summary>
    [SupplyParameterFromQuery]
    public string? Guardrail { get; set; }

    private bool MayEdit => Caller.May(Operation.GuardrailsEdit);

    private Verdict? Shown => Enum.TryParse<Verdict>(VerdictName, ignoreCase: true, out var v) && Enum.IsDefined(v) ? v : null;

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
        running?.Dispose();
    }

    protected override void OnParametersSet() => Filter();

    private string With(string name, string? value) => Navigation.GetUriWithQueryParameter(name, string.IsNullOrEmpty(value) ? null : value);

    private void Filter() => rows = checkedFile is null ? [] :
        [.. checkedFile.Rows.Where(r => (Shown is not { } v || r.Verdict == v) && (string.IsNullOrEmpty(Guardrail) || r.Findings.Any(f => f.Guardrail == Guardrail)))];

    private async Task ChosenAsync(InputFileChangeEventArgs change)
    {
        trouble = null;
        if (change.File.Size > Largest)
        {
            trouble = "The file is larger than 20 MB. Check it in pieces.";
            return;
        }

        try
        {
            using var bytes = new MemoryStream();
            await using var stream = change.File.OpenReadStream(Largest, gone.Token);
            await stream.CopyToAsync(bytes, gone.Token);
            Take(change.File.Name, TextFile.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        }
        catch (IOException)
        {
            trouble = "The upload broke off. Choose the file again.";
        }
    }

    private void Pasted(string? text)
    {
        pasted = text ?? "";
        if (!string.IsNullOrWhiteSpace(pasted))
        {
            Take("Pasted text", pasted);
        }
    }

    private void Take(string name, string text)
    {
        (fileName, content, checkedFile, selected, rows) = (name, text, null, null, []);
        columns = FileTexts.Columns(text, name);
        column = columns?.FirstOrDefault(c => string.Equals(c, "text", StringComparison.OrdinalIgnoreCase)) ?? (columns is { Count: > 0 } ? columns[0] : "");
    }

    private async Task CheckAsync()
    {
        running?.Dispose();
        running = CancellationTokenSource.CreateLinkedTokenSource(gone.Token);
        (progress, trouble, checkedFile, selected) = (0, null, null, null);
        var clock = Stopwatch.GetTimestamp();
        try
        {
            var told = new Progress<int>(n =>
            {
                // the last word may come after the result
                progress = progress is null ? null : n;
                StateHasChanged();
            });
            var answer = await Desk.CheckAsync(Caller, new(fileName, content!, columns is null ? null : column, new() { Channel = channel, MadeByAi = madeByAi }), told, running.Token);
            trouble = answer.Problem?.Sentence;
            checkedFile = answer.Succeeded ? answer.Value : null;
        }
        catch (OperationCanceledException)
        {
            trouble = gone.IsCancellationRequested ? null : "The check was stopped. Nothing of it is kept.";
        }

        progress = null;
        took = checkedFile is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{checkedFile.Rows.Count:N0} texts in {Stopwatch.GetElapsedTime(clock).TotalSeconds:0.0} s");
        fired = checkedFile is null ? [] : [.. checkedFile.Rows.SelectMany(r => r.Findings.Select(f => f.Guardrail).Distinct(StringComparer.Ordinal)).CountBy(g => g, StringComparer.Ordinal).OrderByDescending(g => g.Value)];
        Filter();
    }

    private Task SaveCsvAsync() => Js.SaveTextAsync(Assets["js/shell.js"], "checked.csv", "text/csv", CheckSheet.Csv(rows));

    private Task SaveSarifAsync() => Js.SaveTextAsync(Assets["js/shell.js"], "checked.sarif", "application/sarif+json", Sarif.Write(fileName, rows, checkedFile!.Names));
}
