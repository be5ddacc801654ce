using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Voices;

/// <summary>Asks the browser which words of a voice are selected.</summary>
internal static class QuoteSelection
{
    public static ValueTask<IJSObjectReference> ModuleAsync(IJSRuntime js, ResourceAssetCollection assets) =>
        js.InvokeAsync<IJSObjectReference>("import", "./" + assets["js/quote-selection.js"]);

    /// <summary>Start and length in the stored text; (0, 0) when nothing of this voice is selected.</summary>
    public static async Task<(int Start, int Length)> InAsync(IJSRuntime js, ResourceAssetCollection assets, long verbatim)
    {
        await using var module = await ModuleAsync(js, assets);
        var span = await module.InvokeAsync<SelectedWords?>("selectedIn", verbatim);
        return span is null ? (0, 0) : (span.Start, span.Length);
    }

    /// <summary>Start and length of what is selected in a text box, as its lines end there.</summary>
    public static async Task<(int Start, int Length)> InBoxAsync(IJSRuntime js, ResourceAssetCollection assets, ElementReference box)
    {
        await using var module = await ModuleAsync(js, assets);
        var span = await module.InvokeAsync<SelectedWords?>("selectedInBox", box);
        return span is null ? (0, 0) : (span.Start, span.Length);
    }
}
