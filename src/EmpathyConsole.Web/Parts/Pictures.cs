using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Parts;

/// <summary>Makes pictures in the browser.</summary>
public static class Pictures
{
    /// <summary>Saves an SVG as PNG, twice its size where the browser can; false when it can't make one.</summary>
    public static async Task<bool> SavePngAsync(this IJSRuntime js, string pictureModule, string name, string svg)
    {
        await using var module = await js.InvokeAsync<IJSObjectReference>("import", "./" + pictureModule);
        return await module.InvokeAsync<bool>("savePng", name + ".png", svg);
    }
}
