using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys;

/// <summary>Journeys, then their stages, by name.</summary>
internal sealed class JourneysGoTo(IDbContextFactory<ConsoleDb> databases) : IGoToSource
{
    public async Task<IReadOnlyList<GoToItem>> FindAsync(Caller caller, string text, int limit, CancellationToken cancellation)
    {
        if (!caller.May(Operation.JourneysRead) || limit < 1)
        {
            return [];
        }

        await using var db = await databases.OpenAsync(caller, cancellation);

        // a workspace has few stages; names are compared here, because SQLite folds the case of ASCII letters only
        var stages = await db.JourneyStages.AsNoTracking().Where(s => !s.Gone).OrderBy(s => s.Journey!.Name).ThenBy(s => s.JourneyId).ThenBy(s => s.Order)
            .Select(s => new { s.JourneyId, Journey = s.Journey!.Name, s.Name, s.Slug }).ToListAsync(cancellation);
        var journeys = stages.DistinctBy(s => s.JourneyId).Where(s => Holds(s.Journey, text))
            .Select(s => new GoToItem("Journey", s.Journey, "route", FormattableString.Invariant($"/journeys/{s.JourneyId}")));
        var named = stages.Where(s => Holds(s.Name, text))
            .Select(s => new GoToItem("Stage", $"{s.Name}, {s.Journey}", "route", FormattableString.Invariant($"/journeys/{s.JourneyId}?stage={s.Slug}")));
        return [.. journeys.Concat(named).Take(limit)];
    }

    private static bool Holds(string name, string text) => name.Contains(text.Trim(), StringComparison.OrdinalIgnoreCase);
}
