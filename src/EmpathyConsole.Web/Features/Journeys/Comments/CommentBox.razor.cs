using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Journeys.Comments;

/// <summary>Where a comment is written; "@" offers the names of the team. Ctrl Enter sends.</summary>
public sealed partial class CommentBox
{
    private const int MostNames = 6;

    private readonly string id = "say-" + Guid.NewGuid().ToString("N")[..8];
    private ElementReference box;
    private DotNetObjectReference<CommentBox>? self;
    private IJSObjectReference? module;
    private IJSObjectReference? listener;
    private bool left;
    private IReadOnlyList<string> matches = [];
    private int at;
    private string text = "";
    private string? problem;
    private bool busy;

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>What the button says.</summary>
    [Parameter, EditorRequired]
    public required string Verb { get; set; }

    [Parameter]
    public string Placeholder { get; set; } = "";

    /// <summary>What stands in it at first.</summary>
    [Parameter]
    public string Text { get; set; } = "";

    [Parameter]
    public int Rows { get; set; } = 3;

    /// <summary>Not the main thing to do here.</summary>
    [Parameter]
    public bool Quiet { get; set; }

    /// <summary>The keys go here as soon as it is shown.</summary>
    [Parameter]
    public bool Focused { get; set; }

    /// <summary>Names to offer.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Team { get; set; }

    /// <summary>Saves it; what can't be saved stays in the box with the reason under it.</summary>
    [Parameter, EditorRequired]
    public required Func<string, Task<Problem?>> Send { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    /// <summary>What stands behind an "@" at the caret; null when there is none.</summary>
    [JSInvokable]
    public void Typed(string? name)
    {
        (matches, at) = (name is null ? [] : [.. Team.Where(n => Starts(n, name.Trim()) && !string.Equals(n, name.Trim(), StringComparison.OrdinalIgnoreCase)).Take(MostNames)], 0);
        StateHasChanged();
    }

    /// <summary>A key while names are offered.</summary>
    [JSInvokable]
    public async Task Press(string key)
    {
        if (matches.Count == 0)
        {
            return;
        }

        switch (key)
        {
            case "ArrowDown":
                at = (at + 1) % matches.Count;
                break;
            case "ArrowUp":
                at = (at + matches.Count - 1) % matches.Count;
                break;
            case "Escape":
                matches = [];
                break;
            default:
                await TakeAsync(matches[at]);
                break;
        }

        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        left = true;
        await listener.LeaveAsync("stop");
        await module.LeaveAsync();

        self?.Dispose();
    }

    protected override void OnInitialized() => text = Text;

    protected override Task OnAfterRenderAsync(bool firstRender) => firstRender ? ScriptParts.UnlessLeftAsync(() => left, WatchAsync) : Task.CompletedTask;

    private async Task WatchAsync()
    {
        self = DotNetObjectReference.Create(this);
        module = await Js.InvokeAsync<IJSObjectReference>("import", "./" + Assets["Features/Journeys/Comments/CommentBox.razor.js"]);
        listener = module is null || left ? null : await module.InvokeAsync<IJSObjectReference>("watch", box, self);
        if (left)
        {
            await listener.LeaveAsync("stop");
            await module.LeaveAsync();
            return;
        }

        if (Focused && listener is not null)
        {
            await listener.InvokeVoidAsync("focus");
        }
    }

    // by any of its words: "li" finds Mara Lind
    private static bool Starts(string name, string typed) =>
        name.StartsWith(typed, StringComparison.OrdinalIgnoreCase) || name.Split(' ').Any(w => w.StartsWith(typed, StringComparison.OrdinalIgnoreCase));

    private async Task TakeAsync(string name)
    {
        matches = [];
        if (listener is not null)
        {
            await listener.InvokeVoidAsync("take", name);
        }
    }

    private async Task SendAsync()
    {
        if (busy || string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        busy = true;
        var wrong = await Send(text);
        busy = false;
        problem = wrong?.Sentence;
        if (wrong is null)
        {
            (text, matches) = ("", []);
        }
    }
}
