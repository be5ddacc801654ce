using System.Security.Cryptography;
using System.Text;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys.Shares;

internal sealed class SharedJourneys(IDbContextFactory<ConsoleDb> databases, MapReading reading) : ISharedJourneys
{
    private const int LongestToken = 100;

    public async Task<SharedJourney?> OpenAsync(string token, CancellationToken cancellation)
    {
        if (token is null or { Length: 0 or > LongestToken })
        {
            return null;
        }

        var hash = Secrets.Hash(token);
        await using var db = await databases.CreateDbContextAsync(cancellation);

        // whoever opens a link is in no workspace: the link says which one. From there on the filter holds
        var share = await db.JourneyShares.IgnoreQueryFilters().AsNoTracking().FirstOrDefaultAsync(s => s.TokenHash == hash, cancellation);
        if (share is null || !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(share.TokenHash), Encoding.ASCII.GetBytes(hash)) || share.RevokedAt is not null || share.EndsAt <= db.Now)
        {
            return null;
        }

        db.WorkspaceId = share.WorkspaceId;
        var maps = await db.JourneyMaps.AsNoTracking().Include(m => m.Journey).Where(m => m.JourneyId == share.JourneyId).ToListAsync(cancellation);
        if (maps.Count == 0)
        {
            return null;
        }

        var visitor = new Caller(share.WorkspaceId, CallerKind.Key, 0, "a shared link", Roles.None, Scopes.Read);
        var read = (await reading.ReadAsync(db, visitor, maps, 0, cancellation)).Select(Bare).ToDictionary(m => m.Side);
        var workspace = await db.Workspaces.Where(w => w.Id == share.WorkspaceId).Select(w => w.Name).FirstAsync(cancellation);
        var now = db.Now;
        await db.JourneyShares.Where(s => s.Id == share.Id).ExecuteUpdateAsync(u => u.SetProperty(s => s.Opened, s => s.Opened + 1).SetProperty(s => s.OpenedAt, now), cancellation);
        return new(workspace, read[MapSide.AsIs], read.GetValueOrDefault(MapSide.ToBe), share.EndsAt);
    }

    // what must not leave the house is taken out here, where no page can show it by mistake
    private static JourneyMap Bare(JourneyMap map) => map with
    {
        ChangedByName = "",
        Stages = [.. map.Stages.Select(s => new MapStage(s.Plan, Bare(s.Intent), Bare(s.Fear), Bare(s.Effort)))],
    };

    private static MapCell Bare(MapCell cell) => cell with
    {
        ChangedByName = "",
        Evidence = [.. cell.Evidence.Select(t => t with { Quotes = [] })],
        Collected = [.. cell.Collected.Select(c => c.QuoteId == 0 ? c with { Quotes = [] } : c)],
    };
}
