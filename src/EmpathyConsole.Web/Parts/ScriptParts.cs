using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Parts;

/// <summary>What a component leaves behind in the browser, given back when it goes.</summary>
public static class ScriptParts
{
    /// <summary>
    /// Calls the part's last function, if it has one, and lets the part go. A browser that has left, or leaves meanwhile, has taken the
    /// part with it: then there is nothing to give back.
    /// </summary>
    public static async ValueTask LeaveAsync(this IJSObjectReference? part, string? last = null, params object?[] arguments)
    {
        if (part is null)
        {
            return;
        }

        try
        {
            if (last is not null)
            {
                await part.InvokeVoidAsync(last, arguments);
            }

            await part.DisposeAsync();
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
        {
            // asked while the circuit ends, the call is refused or cancelled, as it happens
        }
    }
}
