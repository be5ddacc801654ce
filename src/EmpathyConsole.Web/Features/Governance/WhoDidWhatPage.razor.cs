using System.Globalization;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Governance;

/// <summary>The record: who did what, with its filters in the address.</summary>
public sealed partial class WhoDidWhatPage : IDisposable
{
    private const int Lines = 50;

    private Loading<RecordPage> page = null!;
    private RecordChoices choices = new([], []);
    private string? loaded;
    private bool wrongDate;

    /// <summary>A room's name in lower case.</summary>
    [SupplyParameterFromQuery(Name = "room")]
    public string? Room { get; set; }

    [SupplyParameterFromQuery(Name = "who")]
    public string? Who { get; set; }

    /// <summary>A verb of the record.</summary>
    [SupplyParameterFromQuery(Name = "did")]
    public string? Did { get; set; }

    /// <summary>First day, in the workspace's zone, as 2026-06-18.</summary>
    [SupplyParameterFromQuery(Name = "from")]
    public string? From { get; set; }

    /// <summary>Last day, included.</summary>
    [SupplyParameterFromQuery(Name = "to")]
    public string? To { get; set; }

    [SupplyParameterFromQuery(Name = "text")]
    public string? Text { get; set; }

    /// <summary>From 1.</summary>
    [SupplyParameterFromQuery(Name = "page")]
    public int? Number { get; set; }

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IRecordDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    private int PageNumber => Math.Max(1, Number ?? 1);

    private int Skip => (PageNumber - 1) * Lines;

    private bool Narrowed => new[] { Room, Who, Did, From, To, Text }.Any(f => !string.IsNullOrWhiteSpace(f));

    public void Dispose() => page.Dispose();

    protected override async Task OnInitializedAsync()
    {
        page = new(StateHasChanged);
        choices = (await Desk.ChoicesAsync(Caller, CancellationToken.None)).Match(c => c, _ => choices);
    }

    protected override async Task OnParametersSetAsync()
    {
        var asked = new Uri(Navigation.Uri).Query;
        if (string.Equals(loaded, asked, StringComparison.Ordinal))
        {
            return;
        }

        loaded = asked;
        var query = Query();
        await page.LoadAsync(c => Desk.PageAsync(Caller, query, Skip, Lines, c));
    }

    private static string Slug(Room room) => room.ToString().ToLowerInvariant();

    // a choice that came with the address stays in the list, even when nobody of that name did anything
    private static IEnumerable<string> Known(IReadOnlyList<string> known, string? chosen) =>
        string.IsNullOrEmpty(chosen) || known.Contains(chosen, StringComparer.Ordinal) ? known : known.Append(chosen);

    private string Range(RecordPage shown) => shown.Total == shown.Entries.Count
        ? shown.Total == 1 ? "1 line" : $"{NumberText.Count(shown.Total)} lines"
        : $"{NumberText.Count(Skip + 1)} to {NumberText.Count(Skip + shown.Entries.Count)} of {NumberText.Count(shown.Total)} lines";

    private RecordQuery Query()
    {
        var (from, to) = (Day(From), Day(To));
        wrongDate = (From is { Length: > 0 } && from is null) || (To is { Length: > 0 } && to is null);
        return new(
            Enum.TryParse<Room>(Room, ignoreCase: true, out var room) && Enum.IsDefined(room) ? room : null,
            Who,
            Did,
            from is { } first ? Clock.StartOf(first) : null,
            to is { } last ? Clock.StartOf(last.AddDays(1)) : null,
            Text);
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue ? day : null;

    private void GoAsync(string filter, object? value)
    {
        var text = value?.ToString();
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [filter.ToLowerInvariant()] = string.IsNullOrWhiteSpace(text) ? null : text.Trim(),
            ["page"] = null,
        }));
    }

    private string PageLink(int number) => Navigation.GetUriWithQueryParameter("page", number == 1 ? null : (int?)number);

    private async Task ExportAsync()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var written = await Desk.ExportAsync(Caller, Query(), text, CancellationToken.None);
        if (written.Succeeded)
        {
            await Js.SaveTextAsync(Assets["js/shell.js"], $"record-{Clock.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.csv", "text/csv", text.ToString());
            Toasts.Done($"Exported {NumberText.Count(written.Value)} lines");
        }
        else
        {
            Toasts.Trouble(written.Problem.Sentence);
        }
    }
}
