using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys;

/// <summary>What the Journeys room tells the home page.</summary>
internal sealed class JourneysReport(IDbContextFactory<ConsoleDb> databases, IJourneyDesk desk) : IRoomReport
{
    public Room Room => Room.Journeys;

    public async Task<IReadOnlyList<Need>> NeedsAsync(Caller caller, CancellationToken cancellation)
    {
        if (!caller.May(Operation.JourneysEdit))
        {
            return [];
        }

        var journeys = await desk.ListAsync(caller, cancellation);
        if (!journeys.Succeeded)
        {
            return [];
        }

        if (journeys.Value.Count == 0)
        {
            return await FirstMapAsync(caller, cancellation);
        }

        // one need a journey, not one a cell: the map itself shows which
        return [.. journeys.Value.Where(j => j.Assumptions > 0).Select(j => new Need(
            Room.Journeys,
            "route",
            j.Assumptions == j.CellCount ? $"{j.Name}: nothing is backed by voices yet" : $"{j.Name}: {j.Assumptions.ToString(CultureInfo.InvariantCulture)} of {j.CellCount.ToString(CultureInfo.InvariantCulture)} cells are assumptions",
            "Link themes to say which voices they rest on.",
            j.ChangedAt,
            "Map",
            FormattableString.Invariant($"/journeys/{j.Id}")))];
    }

    /// <summary>Once themes are accepted, a map is what comes next.</summary>
    private async Task<IReadOnlyList<Need>> FirstMapAsync(Caller caller, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        return await db.Themes.AnyAsync(t => t.Status == ThemeStatus.Accepted, cancellation)
            ? [new(Room.Journeys, "route", "No journey yet", "Map what one kind of customer wants, fears and struggles with, and tie it to your themes.", db.Now, "Map", "/journeys")]
            : [];
    }

    public async Task<LoopStep> StepAsync(Caller caller, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        var since = db.Now.AddDays(-30);
        var changed = caller.May(Operation.JourneysRead) ? await db.Journeys.CountAsync(j => j.ChangedAt >= since, cancellation) : 0;
        return new(Room.Journeys, changed.ToString("N0", CultureInfo.InvariantCulture), changed == 1 ? "map changed" : "maps changed");
    }
}
