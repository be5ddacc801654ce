using EmpathyConsole.Web.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Voices.Searching;

/// <summary>Where words are typed, with help on how to search; "/" comes here from anywhere on the page.</summary>
public sealed partial class SearchBox : IAsyncDisposable
{
    private ElementReference box;
    private IJSObjectReference? listener;
    private string words = "";
    private string? shown;
    private bool left;

    [Inject]
    public required IJSRuntime Js { get; init; }

    /// <summary>What is looked for now.</summary>
    [Parameter]
    public string? Words { get; set; }

    [Parameter]
    public EventCallback<string> OnSearch { get; set; }

    public async ValueTask DisposeAsync()
    {
        left = true;
        await listener.LeaveAsync("stop");
    }

    protected override void OnParametersSet()
    {
        // what is being typed is not taken away by a list that loads
        if (shown != Words)
        {
            (shown, words) = (Words, Words ?? "");
        }
    }

    protected override Task OnAfterRenderAsync(bool firstRender) => firstRender ? ScriptParts.UnlessLeftAsync(() => left, ListenAsync) : Task.CompletedTask;

    private async Task ListenAsync()
    {
        await using var module = await Js.InvokeAsync<IJSObjectReference>("import", "./" + Assets["Features/Voices/Searching/SearchBox.razor.js"]);
        listener = left ? null : await module.InvokeAsync<IJSObjectReference>("listen", box);
        if (left)
        {
            await listener.LeaveAsync("stop");
        }
    }
}
