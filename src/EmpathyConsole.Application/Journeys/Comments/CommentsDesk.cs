using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys.Comments;

internal sealed partial class CommentsDesk(IDbContextFactory<ConsoleDb> databases, CommentWatch watch) : ICommentsDesk
{
    public async Task<Result<MapComments>> ListAsync(Caller caller, long journeyId, MapSide side, string? place, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.JourneyMaps.AsNoTracking().Include(m => m.Journey).FirstOrDefaultAsync(m => m.JourneyId == journeyId && m.Side == side, cancellation) is not { } map)
        {
            return NoSuchMap;
        }

        var plan = PlanJson.Read(map.Document);
        var rows = await db.MapComments.AsNoTracking().Where(c => c.JourneyId == journeyId && c.Side == side && (place == null || c.Place == place)).OrderBy(c => c.Id).ToListAsync(cancellation);
        var answers = rows.Where(c => c.AnswersId is not null).ToLookup(c => c.AnswersId!.Value);
        var threads = rows.Where(c => c.AnswersId is null).Select(c => Thread(caller, plan, c, answers[c.Id]))

            // a thread in which nobody said anything that still stands is none
            .Where(t => !t.First.Removed || t.Answers.Any(a => !a.Removed))
            .OrderBy(t => t.Open ? 0 : 1).ThenByDescending(t => t.Answers.Append(t.First).Max(c => c.At)).ThenByDescending(t => t.Id).ToList();
        var team = await TeamAsync(db, cancellation);
        return new MapComments(journeyId, map.Journey!.Name, side, place is null ? "" : CommentPlace.Of(plan, place).Words, threads, [.. team.Select(m => m.Name)]);
    }

    public async Task<Result<CommentCounts>> CountsAsync(Caller caller, long journeyId, MapSide side, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var counts = await db.MapComments
            .Where(c => c.JourneyId == journeyId && c.Side == side && c.AnswersId == null && c.ResolvedAt == null)
            .Where(c => c.RemovedAt == null || db.MapComments.Any(a => a.AnswersId == c.Id && a.RemovedAt == null))
            .GroupBy(c => c.Place).Select(g => new { Place = g.Key, Open = g.Count() }).ToListAsync(cancellation);
        return new CommentCounts(counts.ToDictionary(c => c.Place, c => c.Open, StringComparer.Ordinal));
    }

    private static Problem NoSuchMap => Problem.NotFound("There is no such map here. The journey may have been deleted: go back to all journeys.");

    private static Problem NoSuchComment => Problem.NotFound("This comment is not here any more. Its journey may have been deleted: load the page again.");

    private static CommentThread Thread(Caller caller, JourneyPlan plan, MapComment first, IEnumerable<MapComment> answers)
    {
        var where = CommentPlace.Of(plan, first.Place);
        return new(first.Place, where.Stage, where.Words, !where.There, Line(caller, first), [.. answers.Select(a => Line(caller, a))], first.ResolvedAt, first.ResolvedByName);
    }

    private static CommentLine Line(Caller caller, MapComment c) => new(c.Id, c.Text, c.ByName, c.At, c.EditedAt, c.RemovedAt is not null, IsOf(caller, c));

    // a key's id and a member's id are counted apart
    private static bool IsOf(Caller caller, MapComment comment) => (comment.ByKind, comment.ById) == (caller.Kind, caller.Id);

    private static async Task<IReadOnlyList<(long Id, string Name)>> TeamAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var team = await db.Memberships.AsNoTracking().Where(m => m.WorkspaceId == db.WorkspaceId && m.Active)
            .Select(m => new { m.TeamMemberId, Name = m.TeamMember!.DisplayName }).ToListAsync(cancellation);
        return [.. team.Select(m => (m.TeamMemberId, m.Name)).OrderBy(m => m.Name, StringComparer.OrdinalIgnoreCase)];
    }
}
