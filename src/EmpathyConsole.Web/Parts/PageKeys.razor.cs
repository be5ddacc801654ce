using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Parts;

/// <summary>Hears the keys of a page, wherever the focus is, but for typing in a field, in an open dialog, or on a control of its own.</summary>
public sealed partial class PageKeys : IAsyncDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private DotNetObjectReference<PageKeys>? self;
    private IJSObjectReference? module;
    private IJSObjectReference? listener;
    private bool left;

    /// <summary>The keys this page answers to, as the browser names them, letters in lower case: "1", "enter", "arrowleft", "u".</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyCollection<string> Heard { get; set; }

    /// <summary>Raised with the key, one after the other in the order they were pressed.</summary>
    [Parameter, EditorRequired]
    public required Func<string, Task> OnKey { get; set; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    /// <summary>A key was pressed. Quick hands press the next before the last is saved; each waits its turn.</summary>
    [JSInvokable]
    public async Task PressAsync(string key)
    {
        await turn.WaitAsync();
        try
        {
            await InvokeAsync(() => OnKey(key));
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        left = true;
        await listener.LeaveAsync("stop");
        await module.LeaveAsync();

        self?.Dispose();
        turn.Dispose();
    }

    protected override Task OnAfterRenderAsync(bool firstRender) => firstRender ? ScriptParts.UnlessLeftAsync(() => left, ListenAsync) : Task.CompletedTask;

    private async Task ListenAsync()
    {
        self = DotNetObjectReference.Create(this);
        module = await Js.InvokeAsync<IJSObjectReference>("import", "./" + Assets["Parts/PageKeys.razor.js"]);
        listener = left ? null : await module.InvokeAsync<IJSObjectReference>("listen", self, Heard);
        if (left)
        {
            await listener.LeaveAsync("stop");
            await module.LeaveAsync();
        }
    }
}
