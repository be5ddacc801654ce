using EmpathyConsole.Application.Voices.Searching;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Features.Voices.Library;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;
using Radzen;

namespace EmpathyConsole.Web.Features.Voices.Searching;

/// <summary>Looks for words in every voice; search, filters and place stand in the address.</summary>
public sealed partial class AllVoicesPage : IDisposable
{
    private const int PageSize = 25;
    private static readonly string[] KeysHere = ["j", "k", "arrowdown", "arrowup", "c", "enter"];
    private Loading<VoiceHits> hits = null!;
    private VoiceSearch search = new();
    private SearchChoices? choices;
    private string? refused;
    private long? selected;
    private long? open;
    private bool busy;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IVoiceSearchDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required Keys Keys { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    public void Dispose()
    {
        Navigation.LocationChanged -= Moved;
        hits.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        hits = new(StateHasChanged);
        Keys.Say(("/", "to the search box"), ("J, K or arrows", "next, previous voice"), ("Enter", "more about the voice"), ("C", "collect the voice, or the words selected in it"));
        Navigation.LocationChanged += Moved;
        await LoadAsync();
        choices = (await Desk.ChoicesAsync(Caller, CancellationToken.None)).Match<SearchChoices?>(c => c, _ => null);
    }

    private async void Moved(object? sender, LocationChangedEventArgs e) => await InvokeAsync(() => IsHere(e.Location) ? LoadAsync() : Task.CompletedTask);

    private bool IsHere(string address) => string.Equals(Navigation.ToBaseRelativePath(address).Split('?', '#')[0], "voices/all", StringComparison.OrdinalIgnoreCase);

    private async Task LoadAsync()
    {
        var query = new Uri(Navigation.Uri).Query;
        var read = VoiceSearchText.FromAddress(query);
        refused = read.Problem?.Sentence;
        (selected, open) = (null, null);
        if (read.Succeeded)
        {
            search = read.Value;
            var page = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query).GetValueOrDefault("page").ToString();
            await hits.LoadAsync(c => Desk.SearchAsync(Caller, search, page, PageSize, c));
        }

        StateHasChanged();
    }

    private void Go(VoiceSearch next) => Navigation.NavigateTo(VoiceSearchText.Address(next) is { Length: > 0 } address ? "/voices/all?" + address : "/voices/all");

    private string PageLink(string page) => Navigation.GetUriWithQueryParameter("page", page);

    private static string NoHit(VoiceHits found) => found.ReadAs.Length == 0
        ? "Try fewer words or filters, or look at all voices."
        : $"No voice has {found.ReadAs}. Try fewer words, a prefix like subscri*, or fewer filters.";

    private void Toggle(long voice) => (selected, open) = (voice, open == voice ? null : voice);

    private async Task OnKeyAsync(string key)
    {
        switch (key)
        {
            case "j" or "arrowdown":
                await StepAsync(1);
                break;
            case "k" or "arrowup":
                await StepAsync(-1);
                break;
            case "c" when selected is { } voice && Caller.May(Operation.VoicesCollect):
                await CollectAsync(voice);
                break;
            case "enter" when selected is { } voice:
                Toggle(voice);
                break;
        }

        StateHasChanged();
    }

    private async Task StepAsync(int by)
    {
        var ids = hits.Value?.Items.Select(h => h.Verbatim).ToList() ?? [];
        if (ids.Count > 0)
        {
            selected = ids[Math.Clamp(selected is { } now ? ids.IndexOf(now) + by : 0, 0, ids.Count - 1)];
            await using var module = await QuoteSelection.ModuleAsync(Js, Assets);
            await module.InvokeVoidAsync("show", $"voice-{selected}");
        }
    }

    private async Task CollectAsync(long voice)
    {
        selected = voice;
        var (start, length) = await QuoteSelection.InAsync(Js, Assets, voice);
        await CollectDialog.AskAsync(Dialogs, Toasts, Caller, Clock, voice, start, length);
    }

    private async Task ExportAsync(string format)
    {
        busy = true;
        var all = await Desk.ExportAsync(Caller, search, CancellationToken.None);
        busy = false;
        if (!all.Succeeded)
        {
            Toasts.Trouble(all.Problem.Sentence);
            return;
        }

        await Js.SaveAsync(Assets["js/shell.js"], HitFile.Of(all.Value, format));
    }
}
