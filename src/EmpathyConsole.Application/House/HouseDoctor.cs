using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Store;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.House;

/// <inheritdoc cref="IHouseDoctor" />
internal sealed class HouseDoctor(IDbContextFactory<ConsoleDb> databases, ISignalUpkeep signals) : IHouseDoctor
{
    public async Task<HouseHealth> LookAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var said = await db.Database.SqlQueryRaw<string>("PRAGMA integrity_check").ToListAsync(cancellation);
        var health = await signals.VerifyAsync(cancellation);
        return new(health, [.. said.Where(s => !string.Equals(s, "ok", StringComparison.Ordinal)).Select(s => "Database: " + s), .. health.Troubles]);
    }
}
