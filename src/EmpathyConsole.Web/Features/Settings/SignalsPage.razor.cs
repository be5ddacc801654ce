using System.Globalization;
using EmpathyConsole.Application.Friction.Keeping;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace EmpathyConsole.Web.Features.Settings;

/// <summary>How long single signals are kept: chosen with what it would do, saved, done at once or within a day.</summary>
public sealed partial class SignalsPage : IDisposable
{
    private static readonly IReadOnlyList<(string Value, string Label)> Choices = [("ever", "For ever"), ("13", "For 13 months (397 days)"), ("25", "For 25 months (762 days)"), ("own", "For a number of days")];

    private Loading<KeepingSheet> sheet = null!;
    private KeepingPreview? preview;
    private string choice = "ever";
    private string own = "365";
    private string? trouble;
    private long? job;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Inject]
    public required IKeepingDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    private int? Days => choice switch
    {
        "13" => KeepingDays.ThirteenMonths,
        "25" => KeepingDays.TwentyFiveMonths,
        "own" => int.TryParse(own, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : 0,
        _ => null,
    };

    public void Dispose() => sheet.Dispose();

    protected override async Task OnInitializedAsync()
    {
        sheet = new(() => _ = InvokeAsync(StateHasChanged));
        await sheet.LoadAsync(async c =>
        {
            var read = await Desk.ReadAsync(Caller, c);
            if (read.Succeeded)
            {
                Take(read.Value);
            }

            return read;
        });
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string There(KeepingSheet now) => now.First is { } first
        ? $"{NumberText.Count(now.Signals)} single signals, the earliest of {Day(first)}. {(now.Days is { } days ? $"They are kept for {NumberText.Count(days)} days." : "They are kept for ever.")}"
        : "There are no signals yet.";

    private static string Goes(KeepingPreview would) => would switch
    {
        { Days: null } => "Nothing goes.",
        { DaysToTotals: 0 } => "Nothing is old enough yet.",
        _ => $"{NumberText.Count(would.DaysToTotals)} days would be kept as totals, {NumberText.Count(would.SignalsToGo)} single signals would go and {NumberText.Count(would.SignalsToStay)} stay.",
    };

    private void Take(KeepingSheet now)
    {
        choice = now.Days switch { null => "ever", KeepingDays.ThirteenMonths => "13", KeepingDays.TwentyFiveMonths => "25", _ => "own" };
        own = now.Days is { } days && choice == "own" ? days.ToString(CultureInfo.InvariantCulture) : own;
        job ??= now.JobId;
    }

    private Task ChooseAsync(string value)
    {
        choice = value;
        return PreviewAsync();
    }

    private Task OwnAsync(ChangeEventArgs e)
    {
        own = ((string?)e.Value ?? "").Trim();
        return PreviewAsync();
    }

    private async Task PreviewAsync()
    {
        var would = await Desk.PreviewAsync(Caller, Days, CancellationToken.None);
        (preview, trouble) = (would.Succeeded ? would.Value : null, would.Problem?.Sentence);
    }

    private async Task SaveAsync()
    {
        await PreviewAsync();
        if (trouble is null && preview is { DaysToTotals: > 0 } would
            && !await Dialogs.AskAsync("Let single signals go?", Goes(would) + " The console begins within a day. This can't be taken back.", "Save"))
        {
            return;
        }

        var saved = await Desk.SaveAsync(Caller, Days, CancellationToken.None);
        trouble = saved.Problem?.Sentence;
        if (saved.Succeeded)
        {
            sheet.Set(saved.Value);
            Toasts.Done(saved.Value.Days is null ? "Saved. Single signals are kept for ever." : "Saved. Old days become totals within a day.");
        }
    }

    private async Task RunAsync()
    {
        var started = await Desk.RunAsync(Caller, CancellationToken.None);
        trouble = started.Problem?.Sentence;
        job = started.Succeeded ? started.Value.JobId : job;
    }

    private async Task EndedAsync()
    {
        await sheet.RetryAsync();
        preview = null;
    }
}
