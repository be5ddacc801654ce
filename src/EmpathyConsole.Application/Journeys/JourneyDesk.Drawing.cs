using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Journeys.Drawing;
using EmpathyConsole.Application.Journeys.Exchange;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys;

/// <summary>Journeys on paper.</summary>
internal sealed partial class JourneyDesk
{
    public async Task<Result<MapDrawing>> DrawAsync(Caller caller, long id, MapSide side, CancellationToken cancellation)
    {
        var read = await GetAsync(caller, id, side, cancellation);
        if (!read.Succeeded)
        {
            return read.Problem;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var map = read.Value;
        var day = (await WorkspaceZone.OfAsync(db, cancellation)).DayOf(map.ChangedAt);
        var by = map.ChangedByName.Length == 0 ? "" : $" by {map.ChangedByName}";
        var drawer = new MapDrawer(map, string.Create(CultureInfo.InvariantCulture, $"Change {map.Revision}, {day:d MMMM yyyy}{by}"));
        return new MapDrawing(map.Name, JourneyText.FileStem(map) + (side == MapSide.ToBe ? "-to-be" : ""), drawer.Whole(), drawer.Sheets(), map.HasToBe);
    }
}
