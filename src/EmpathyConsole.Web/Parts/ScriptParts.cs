using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Parts;

/// <summary>What a component leaves behind in the browser, given back when it goes.</summary>
public static class ScriptParts
{
    /// <summary>
    /// Does what a component does in the browser after it was drawn. It may be left while its script is still on its way: what fails then
    /// is nobody's trouble any more, and must not be shown on the page that came after it.
    /// </summary>
    /// <param name="left">Whether the component has gone.</param>
    /// <param name="work">What it does.</param>
    public static async Task UnlessLeftAsync(Func<bool> left, Func<Task> work)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            await work();
        }
        catch (Exception late) when (left() && late is JSException or JSDisconnectedException or ObjectDisposedException or OperationCanceledException)
        {
            // the component it was for has gone
        }
    }

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
