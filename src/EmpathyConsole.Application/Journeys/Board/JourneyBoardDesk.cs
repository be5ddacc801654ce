using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Measured;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys.Board;

/// <inheritdoc cref="IJourneyBoardDesk" />
internal sealed class JourneyBoardDesk(IDbContextFactory<ConsoleDb> databases, MapReading reading, ISignalStore store, TimeProvider time) : IJourneyBoardDesk
{
    /// <summary>Journeys on the board.</summary>
    private const int Most = 5;

    private readonly StageMeasures measures = new(store, databases, time);

    public async Task<Result<IReadOnlyList<BoardCard>>> ReadAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var stored = await db.JourneyMaps.AsNoTracking().Include(m => m.Journey).Where(m => m.Side == MapSide.AsIs && m.Journey!.BoardPlace != null)
            .OrderBy(m => m.Journey!.BoardPlace).ThenBy(m => m.JourneyId).ToListAsync(cancellation);
        var cards = new List<BoardCard>();
        foreach (var map in await reading.ReadAsync(db, caller, stored, 0, cancellation))
        {
            cards.Add(new(cards.Count + 1, map, WorstStage.Of(map, await MeasuredAsync(caller, map, cancellation)), PlanChecks.Of(map.Plan).Count));
        }

        return cards;
    }

    public async Task<Result<string>> PlaceAsync(Caller caller, long journeyId, int? place, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Journeys.FirstOrDefaultAsync(j => j.Id == journeyId, cancellation) is not { } journey)
        {
            return JourneyProblems.NoSuchJourney;
        }

        var was = journey.BoardPlace;
        var others = await db.Journeys.Where(j => j.BoardPlace != null && j.Id != journeyId).OrderBy(j => j.BoardPlace).ThenBy(j => j.Id).ToListAsync(cancellation);
        if (place is not null && was is null && others.Count >= Most)
        {
            return Problem.Conflict("The board holds five. Take one off first: the diagnosis looks at few things closely.");
        }

        var row = others.ToList();
        if (place is { } wanted)
        {
            row.Insert(Math.Clamp(wanted - 1, 0, row.Count), journey);
        }

        journey.BoardPlace = null;
        foreach (var (at, one) in row.Index())
        {
            one.BoardPlace = at + 1;
        }

        if (journey.BoardPlace == was)
        {
            return was is null ? $"'{journey.Name}' was not on the board" : FormattableString.Invariant($"'{journey.Name}' is at place {was} of the board");
        }

        var (verb, sentence) = (was, journey.BoardPlace) switch
        {
            (_, null) => ("unpin", $"Took '{journey.Name}' off the board of the diagnosis"),
            (null, { } at) => ("pin", FormattableString.Invariant($"Put '{journey.Name}' on the board of the diagnosis, at place {at}")),
            (_, { } at) => ("pin", FormattableString.Invariant($"Moved '{journey.Name}' to place {at} of the board")),
        };
        db.Note(caller, Room.Journeys, verb, "journey", journeyId, sentence, "/journeys");
        await db.SaveChangesAsync(cancellation);
        return sentence;
    }

    private async Task<IReadOnlyList<StageMeasured>> MeasuredAsync(Caller caller, JourneyMap map, CancellationToken cancellation) => caller.May(Operation.FrictionRead)
        ? (await measures.AskAsync(caller.Workspace, new(map.Slug, [.. map.Stages.Select(s => s.Slug)]) { EffortOnly = true }, cancellation)).Stages
        : [];
}
