using System.Text;
using EmpathyConsole.Application.House;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Parts;

/// <summary>Hands a file made here to the browser.</summary>
public static class Downloads
{
    /// <summary>UTF-8 with a byte-order mark for CSV, so that spreadsheets read it right.</summary>
    public static async Task SaveTextAsync(this IJSRuntime js, string shellModule, string name, string type, string text)
    {
        var mark = type.Contains("csv", StringComparison.Ordinal) ? Encoding.UTF8.GetPreamble() : [];
        using var stream = new MemoryStream([.. mark, .. Encoding.UTF8.GetBytes(text)]);
        using var reference = new DotNetStreamReference(stream);
        await using var module = await js.InvokeAsync<IJSObjectReference>("import", "./" + shellModule);
        await module.InvokeVoidAsync("download", name, type, reference);
    }

    /// <summary>The file as it is.</summary>
    public static async Task SaveAsync(this IJSRuntime js, string shellModule, SheetFile file)
    {
        using var stream = new MemoryStream(file.Content.ToArray());
        using var reference = new DotNetStreamReference(stream);
        await using var module = await js.InvokeAsync<IJSObjectReference>("import", "./" + shellModule);
        await module.InvokeVoidAsync("download", file.Name, file.Type, reference);
    }
}
