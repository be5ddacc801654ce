using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Journeys.Measured;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys.Boundary;

internal sealed class BoundaryDesk(IDbContextFactory<ConsoleDb> databases, ISignalStore store, IThemeEvidence themes, TimeProvider time) : IBoundaryDesk
{
    private const int MostDays = 1100;

    private readonly StageMeasures measures = new(store, databases, time);

    public async Task<Result<BoundarySheet>> GetAsync(Caller caller, long journeyId, MapSide side, int lastDays, CancellationToken cancellation)
    {
        if ((caller.Refusal(Operation.JourneysRead) ?? caller.Refusal(Operation.FrictionRead) ?? caller.Refusal(Operation.VoicesRead)) is { } no)
        {
            return no;
        }

        if (lastDays is < 1 or > MostDays)
        {
            return Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"Days is {lastDays}. It goes from 1 to {MostDays}."), "days");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await MapStore.ReadAsync(db, journeyId, side, cancellation) is not { } state)
        {
            return side == MapSide.ToBe && await db.Journeys.AnyAsync(j => j.Id == journeyId, cancellation)
                ? JourneyProblems.NoSuchSide
                : JourneyProblems.NoSuchJourney;
        }

        var measured = await measures.AskAsync(caller.Workspace, new(state.Journey.KnownAs, [.. state.Plan.Stages.Select(s => s.Key)], LastDays: lastDays), cancellation);
        var quotes = await QuotesAsync(caller, state.Plan, cancellation);
        var hasToBe = side == MapSide.ToBe || await db.JourneyMaps.AnyAsync(m => m.JourneyId == journeyId && m.Side == MapSide.ToBe, cancellation);
        return new BoundarySheet(journeyId, state.Journey.Name, side, hasToBe, measured.Days, measured.Freshness, BoundaryMaker.Make(state.Plan, measured, quotes));
    }

    public async Task<Result<SheetFile>> ExportAsync(Caller caller, long journeyId, MapSide side, int lastDays, CancellationToken cancellation)
    {
        var sheet = await GetAsync(caller, journeyId, side, lastDays, cancellation);
        return sheet.Succeeded
            ? SheetFile.OfText(string.Create(CultureInfo.InvariantCulture, $"boundary-{journeyId}.csv"), "text/csv", BoundaryCsv.Of(sheet.Value))
            : sheet.Problem;
    }

    // the most central quote of the first theme a stage's fear rests on
    private async Task<Dictionary<string, SourcedQuote>> QuotesAsync(Caller caller, JourneyPlan plan, CancellationToken cancellation)
    {
        var ids = plan.Stages.SelectMany(s => s.Fear.Themes).Distinct().ToList();
        if (ids.Count == 0)
        {
            return [];
        }

        var found = (await themes.FindAsync(caller, ids, 1, cancellation)).Where(t => t.Quotes.Count > 0).ToDictionary(t => t.Id, t => t.Quotes[0]);
        return plan.Stages.Select(s => (s.Key, Quote: s.Fear.Themes.Select(found.GetValueOrDefault).FirstOrDefault(q => q is not null)))
            .Where(s => s.Quote is not null).ToDictionary(s => s.Key, s => s.Quote!, StringComparer.Ordinal);
    }
}
