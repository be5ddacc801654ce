using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Hosting;
using EmpathyConsole.Web.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Shell;

/// <summary>The house around every room: bar, rooms on their thread, go-to box, key sheet, toasts.</summary>
public sealed partial class MainLayout : IAsyncDisposable
{
    private Caller? caller;
    private bool noWorkspace;
    private bool menuOpen;
    private ErrorBoundary? boundary;
    private GoToBox? goTo;
    private KeySheet? keySheet;
    private DotNetObjectReference<MainLayout>? self;
    private IJSObjectReference? module;
    private bool left;

    [CascadingParameter]
    public required Task<AuthenticationState> Authentication { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required WorkspaceClock Clock { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    private string Here => new Uri(Navigation.Uri).PathAndQuery;

    /// <summary>Ctrl+K, from anywhere.</summary>
    [JSInvokable]
    public Task OnGoToKey() => goTo?.OpenAsync() ?? Task.CompletedTask;

    /// <summary>The question mark, outside of inputs.</summary>
    [JSInvokable]
    public Task OnKeysKey()
    {
        keySheet?.Show();
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        left = true;
        Navigation.LocationChanged -= Moved;
        self?.Dispose();
        await module.LeaveAsync();
    }

    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += Moved;
        caller = Claims.CallerOf((await Authentication).User);
        noWorkspace = caller is null;
        if (caller is not null)
        {
            await Clock.LoadAsync(caller, CancellationToken.None);
        }
    }

    protected override Task OnAfterRenderAsync(bool firstRender) => caller is not null && self is null ? ScriptParts.UnlessLeftAsync(() => left, WatchKeysAsync) : Task.CompletedTask;

    private async Task WatchKeysAsync()
    {
        self = DotNetObjectReference.Create(this);
        module = await Js.InvokeAsync<IJSObjectReference>("import", "./" + Assets["js/shell.js"]);
        await module.InvokeVoidAsync("watchKeys", self);
    }

    private void Moved(object? sender, LocationChangedEventArgs e)
    {
        menuOpen = false;
        boundary?.Recover();
        _ = InvokeAsync(StateHasChanged);
    }
}
