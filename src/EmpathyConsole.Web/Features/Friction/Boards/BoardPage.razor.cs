using System.Globalization;
using EmpathyConsole.Application.Friction.Boards;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>A board: its tiles, asked together; how often anew stands in the address.</summary>
public sealed partial class BoardPage : IAsyncDisposable
{
    private static readonly int[] Paces = [1, 5, 15];
    private static readonly string[] KeysHere = ["f"];

    private readonly Loading<BoardAnswer> state;
    private ElementReference wall;
    private IJSObjectReference? module;
    private bool left;
    private IJSObjectReference? watch;
    private DotNetObjectReference<BoardPage>? self;
    private int watched;
    private string? asked;

    public BoardPage() => state = new(() => _ = InvokeAsync(StateHasChanged));

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Parameter]
    public required string Slug { get; set; }

    /// <summary>Minutes between two looks: 1, 5 or 15; anything else is by hand.</summary>
    [SupplyParameterFromQuery]
    public string? Refresh { get; set; }

    /// <summary>What a blend is cut by: segment or generation.</summary>
    [SupplyParameterFromQuery]
    public string? By { get; set; }

    [Inject]
    public required IBoardsDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required Keys Keys { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    private bool May => Caller.May(Operation.BoardsEdit);

    private int Minutes => int.TryParse(Refresh, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && Paces.Contains(minutes) ? minutes : 0;

    private string Title => state.Value?.Board.Name ?? "Board";

    private string? Lead => state.Value is { Board: { Lead.Length: > 0 } board } ? board.Lead : null;

    /// <summary>The minutes are over, and somebody looks.</summary>
    [JSInvokable]
    public Task DueAsync() => InvokeAsync(LoadAsync);

    public async ValueTask DisposeAsync()
    {
        left = true;
        state.Dispose();
        try
        {
            await UnwatchAsync();
            if (module is not null)
            {
                await module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // the browser has gone, and its timer with it
        }

        self?.Dispose();
    }

    protected override void OnInitialized() => Keys.Say(("F", "full screen, and back"));

    protected override Task OnParametersSetAsync()
    {
        var now = Slug + "|" + By;
        if (string.Equals(asked, now, StringComparison.Ordinal))
        {
            return Task.CompletedTask;
        }

        asked = now;
        return LoadAsync();
    }

    protected override Task OnAfterRenderAsync(bool firstRender) => ScriptParts.UnlessLeftAsync(() => left, WatchAsync);

    private async Task WatchAsync()
    {
        if (watched == Minutes)
        {
            return;
        }

        watched = Minutes;
        await UnwatchAsync();
        if (watched > 0)
        {
            watch = await (await ModuleAsync()).InvokeAsync<IJSObjectReference>("watch", self ??= DotNetObjectReference.Create(this), watched);
        }
    }

    private static string FindingsSentence(BoardAnswer board) => board.Looks == 0
        ? ""
        : $"{(board.Clear == 0 ? "Nothing stands" : board.Clear == 1 ? "One change stands" : $"{board.Clear} changes stand")} out after correcting for {(board.Looks == 1 ? "the one look" : $"the {board.Looks} looks")} of this board (Benjamini-Hochberg).";

    private string FreshText(BoardAnswer board) => board.Freshness.Last is { } last
        ? $"{NumberText.Count(board.Freshness.Count)} signals to {Clock.Day(last)}, {Clock.Local(last).ToString("HH:mm", CultureInfo.InvariantCulture)}, {Clock.ZoneName}"
        : "No signals yet";

    private string RefreshedText(BoardAnswer board) =>
        $"Refreshed at {Clock.Local(board.At).ToString("HH:mm:ss", CultureInfo.InvariantCulture)}{(Minutes == 0 ? "" : ", and again every " + (Minutes == 1 ? "minute" : $"{Minutes} minutes") + " while somebody looks")}.";

    private Task LoadAsync() =>
        state.LoadAsync(c => Desk.AskAsync(Caller, Slug, BoardCuts.Read(By), c));

    private Task RefreshAsync() => LoadAsync();

    private void SetRefresh(ChangeEventArgs change) =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("refresh", change.Value?.ToString() is "0" or null ? null : change.Value.ToString()));

    private Task OnKeyAsync(string key) => FullAsync();

    private async Task FullAsync()
    {
        try
        {
            await (await ModuleAsync()).InvokeVoidAsync("full", wall);
        }
        catch (JSException)
        {
            Toasts.Trouble("The browser did not allow the full screen. Press its own key for it, mostly F11.");
        }
    }

    private async Task PrintAsync() => await (await ModuleAsync()).InvokeVoidAsync("print");

    private async Task<IJSObjectReference> ModuleAsync() => module ??= await Js.InvokeAsync<IJSObjectReference>("import", "./" + Assets["Features/Friction/Boards/BoardPage.razor.js"]);

    private async Task UnwatchAsync()
    {
        if (watch is { } old)
        {
            watch = null;
            await old.InvokeVoidAsync("stop");
            await old.DisposeAsync();
        }
    }
}
