namespace EmpathyConsole.Web.Hosting;

/// <summary>Background work waits until the program is open: one that finds its port taken must not have begun anything.</summary>
internal static class OpenWait
{
    /// <summary>Waits for the port; false when the program ends before.</summary>
    public static async Task<bool> IsOpenAsync(this IHostApplicationLifetime lifetime, CancellationToken stopping)
    {
        var decided = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var open = lifetime.ApplicationStarted.Register(() => decided.TrySetResult(true));
        await using var ended = stopping.Register(() => decided.TrySetResult(false));
        return await decided.Task;
    }
}
