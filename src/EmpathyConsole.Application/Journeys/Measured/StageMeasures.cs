using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys.Measured;

/// <summary>Measures the stages of a journey from signals and voices, in one walk over the signals. Knows nothing of callers and rights.</summary>
internal sealed class StageMeasures(ISignalStore store, IDbContextFactory<ConsoleDb> databases, TimeProvider time)
{
    public async Task<JourneyMeasured> AskAsync(long workspace, MeasureQuestion question, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        db.WorkspaceId = workspace;
        var zone = await WorkspaceZone.OfAsync(db, cancellation);
        var freshness = await store.FreshnessAsync(workspace, cancellation);
        var newest = zone.DayOf(freshness.Last ?? time.GetUtcNow());
        var days = question.Days ?? DaySpan.Last(question.LastDays, newest);
        if (days.To == DaySpan.Newest)
        {
            days = new(days.From, newest < days.From ? days.From : newest);
        }

        // what is no longer kept as single signals is not counted, and not among the days the answer names
        if (KeptDays.First(freshness, zone) is { } kept && days.From < kept)
        {
            days = new(kept, days.To < kept ? kept : days.To);
        }

        var words = await store.WordsAsync(workspace, cancellation);
        var codes = new StageCodes(question, words);
        var clock = new DayClock(zone, days.From, days.To);
        var events = new StageEvents(question.EffortOnly ? [MeasuredMetrics.Effort] : MeasuredMetrics.Signals, codes.Filters, clock, days);
        var encounters = new EncounterScan(codes, clock.From, clock.Before);
        await foreach (var block in store.ScanAsync(workspace, events.From, events.Before, cancellation))
        {
            events.Add(block);
            if (!question.EffortOnly)
            {
                encounters.Add(block);
            }
        }

        var figures = events.Figures(cancellation)
            .ToLookup(f => (Place: codes.PlaceOf(f.Slice.A), f.Whole, Channel: f.Whole ? null : words.Word(f.Slice.B)), f => f.Figure);
        var spoken = question.EffortOnly ? new() : await SpokenReader.ReadAsync(db, question, words, clock.From, clock.Before, cancellation);
        var met = encounters.Compare(spoken, words);
        var places = Enumerable.Range(0, question.Stages.Count).ToList();
        return new(
            days,
            [.. places.Select(p => new StageMeasured(question.Stages[p], null, [.. figures[(p, true, null)], .. spoken.Figures(p)], met.GetValueOrDefault((p, null))))],
            [
                .. from place in places
                   from channel in figures.Where(f => f.Key.Place == place && !f.Key.Whole).Select(f => f.Key.Channel).Union(spoken.Channels(place), StringComparer.Ordinal).Order(StringComparer.Ordinal)
                   select new StageMeasured(question.Stages[place], channel ?? Dimensions.None, [.. figures[(place, false, channel)], .. spoken.Figures(place, channel)], met.GetValueOrDefault((place, channel ?? Dimensions.None))),
            ],
            freshness);
    }
}
