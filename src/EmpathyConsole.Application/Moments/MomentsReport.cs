using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Moments;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Moments;

/// <summary>What Moments tells the home page.</summary>
internal sealed class MomentsReport(IDbContextFactory<ConsoleDb> databases) : IRoomReport
{
    public Room Room => Room.Moments;

    public async Task<IReadOnlyList<Need>> NeedsAsync(Caller caller, CancellationToken cancellation)
    {
        if (!caller.May(Operation.BriefsWrite) && !caller.May(Operation.GuardrailsEdit))
        {
            return [];
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var since = db.Now.AddDays(-7);
        var missed = db.Decisions.AsNoTracking().Where(d => d.At > since && d.Outcome == Outcome.Suppress && d.Rule == "approved-concept");
        var count = await missed.CountAsync(cancellation);
        return count == 0
            ? []
            : [new(Room.Moments, "forum", "Moments with nothing to say", $"In the last 7 days {count.ToString("N0", CultureInfo.InvariantCulture)} moments found no approved concept for their channel and stage.", await missed.MinAsync(d => d.At, cancellation), "See them", "/moments?outcome=suppress&rule=approved-concept", count)];
    }

    public async Task<LoopStep> StepAsync(Caller caller, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        var since = db.Now.AddDays(-30);
        var count = await db.Decisions.CountAsync(d => d.At > since, cancellation);
        return new(Room.Moments, count.ToString("N0", CultureInfo.InvariantCulture), "moments decided");
    }
}
