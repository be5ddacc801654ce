using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Processes.Tests;

/// <summary>Looks at jobs in the file itself, as somebody outside the programs that run them.</summary>
internal static class Jobs
{
    public static async Task<Job?> NewestAsync(TestConsole console, string kind)
    {
        await using var db = await console.OpenAsync();
        return await db.Jobs.AsNoTracking().Where(j => j.Kind == kind).OrderByDescending(j => j.Id).FirstOrDefaultAsync();
    }

    /// <summary>Waits until some of its work is saved, which is the moment to pull the plug.</summary>
    public static Task UntilUnderWayAsync(TestConsole console, string kind, Child worker) =>
        Wait.UntilAsync(async () => await NewestAsync(console, kind) is { Checkpoint.Length: > 0 }, () => $"No job '{kind}' got under way:\n{worker.Said}");

    public static async Task<Job> UntilEndedAsync(TestConsole console, string kind, Child worker)
    {
        await Wait.UntilAsync(
            async () => await NewestAsync(console, kind) is { State: JobState.Done or JobState.Failed or JobState.Cancelled },
            () => $"The job '{kind}' did not end:\n{worker.Said}");
        return (await NewestAsync(console, kind))!;
    }
}
