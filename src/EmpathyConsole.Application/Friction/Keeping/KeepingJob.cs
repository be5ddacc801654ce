using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Keeping;

/// <summary>Makes old days totals. What is done is its own checkpoint: a killed job goes on with the days that are left.</summary>
internal sealed class KeepingJob(SignalKeeper keeper) : IJobHandler
{
    public const string KindName = "keep-signals";

    public string Kind => KindName;

    public async Task<Result<object>> RunAsync(JobContext context, CancellationToken cancellation)
    {
        var done = await keeper.KeepAsync(context.Caller, (days, of) => context.Report("Making totals of old days", days, of), cancellation);
        return done.Succeeded ? done.Value : done.Problem;
    }
}
