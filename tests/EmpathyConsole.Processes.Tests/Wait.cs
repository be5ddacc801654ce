using System.Diagnostics;

namespace EmpathyConsole.Processes.Tests;

/// <summary>Looks again and again, never for ever.</summary>
internal static class Wait
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Until it holds; after a minute it fails with these words.</summary>
    public static async Task UntilAsync(Func<Task<bool>> holds, Func<string> otherwise)
    {
        for (var watch = Stopwatch.StartNew(); !await holds();)
        {
            if (watch.Elapsed > Patience)
            {
                throw new TimeoutException(otherwise());
            }

            await Task.Delay(2);
        }
    }
}
