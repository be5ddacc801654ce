using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.House;

/// <summary>Governance so far is the record: how much was written down in the last 30 days.</summary>
internal sealed class GovernanceReport(IDbContextFactory<ConsoleDb> databases) : IRoomReport
{
    public Room Room => Room.Governance;

    public Task<IReadOnlyList<Need>> NeedsAsync(Caller caller, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<Need>>([]);

    public async Task<LoopStep> StepAsync(Caller caller, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        var since = db.Now.AddDays(-30);
        var lines = await db.Record.CountAsync(r => r.At >= since, cancellation);
        return new(Room.Governance, lines.ToString("N0", CultureInfo.InvariantCulture), lines == 1 ? "line in the record" : "lines in the record");
    }
}
