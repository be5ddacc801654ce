using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys.Comments;

/// <summary>What can be done with comments. The record says where, never what was said.</summary>
internal sealed partial class CommentsDesk
{
    private const int LongestText = 1000;

    public async Task<Result<long>> AddAsync(Caller caller, CommentDraft draft, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysComment) is { } no)
        {
            return no;
        }

        if (Check(draft.Text) is { } wrong)
        {
            return wrong;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await MapStore.ReadAsync(db, draft.JourneyId, draft.Side, cancellation) is not { } state)
        {
            return NoSuchMap;
        }

        var where = CommentPlace.Of(state.Plan, draft.Place);
        if (!where.There)
        {
            return Problem.Conflict("This place is not on the map any more: somebody removed it. Your words are still here: put them somewhere else.");
        }

        var comment = New(db, caller, draft.JourneyId, draft.Side, draft.Place, draft.Text);
        comment.Journey = state.Journey;
        return await SayAsync(db, caller, comment, "comment", "Commented on", [], cancellation);
    }

    public async Task<Result<long>> AnswerAsync(Caller caller, long threadId, string text, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysComment) is { } no)
        {
            return no;
        }

        if (Check(text) is { } wrong)
        {
            return wrong;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await FirstAsync(db, threadId, cancellation) is not { } first)
        {
            return NoSuchComment;
        }

        // who answers is not done with it
        (first.ResolvedAt, first.ResolvedByName) = (null, "");
        var answer = New(db, caller, first.JourneyId, first.Side, first.Place, text);
        (answer.AnswersId, answer.Journey) = (first.Id, first.Journey);
        return await SayAsync(db, caller, answer, "answer", "Answered a comment on", [], cancellation);
    }

    public async Task<Result<Done>> EditAsync(Caller caller, long id, string text, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysComment) is { } no)
        {
            return no;
        }

        if (Check(text) is { } wrong)
        {
            return wrong;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var own = await OwnAsync(db, caller, id, cancellation);
        if (!own.Succeeded)
        {
            return own.Problem;
        }

        var comment = own.Value;
        if (comment.Text == Trimmed(text))
        {
            return Done.It;
        }

        var before = comment.Text;
        (comment.Text, comment.EditedAt) = (Trimmed(text), db.Now);
        var names = (await TeamAsync(db, cancellation)).Select(m => m.Name).ToList();
        var said = await SayAsync(db, caller, comment, "edit-comment", "Changed their own comment on", [.. Mentions.In(before, names).Select(m => m.Name)], cancellation);
        return said.Match(_ => Results.Of(Done.It), Results.Fail<Done>);
    }

    public async Task<Result<Done>> RemoveAsync(Caller caller, long id, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysComment) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var own = await OwnAsync(db, caller, id, cancellation);
        if (!own.Succeeded)
        {
            return own.Problem;
        }

        (own.Value.Text, own.Value.RemovedAt) = ("", db.Now);
        return await SaveAsync(db, caller, own.Value, "remove-comment", "Removed their own comment on", cancellation);
    }

    public Task<Result<Done>> ResolveAsync(Caller caller, long threadId, CancellationToken cancellation) => SettleAsync(caller, threadId, true, cancellation);

    public Task<Result<Done>> ReopenAsync(Caller caller, long threadId, CancellationToken cancellation) => SettleAsync(caller, threadId, false, cancellation);

    private static Problem? Check(string text) =>
        Trimmed(text).Length is 0 or > LongestText || text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'))
            ? Problem.Invalid($"Write 1 to 1,000 characters; these are {Trimmed(text).Length.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)}.", "text")
            : null;

    private static string Trimmed(string text) => text.ReplaceLineEndings("\n").Trim();

    private static MapComment New(ConsoleDb db, Caller caller, long journeyId, MapSide side, string place, string text) =>
        new() { JourneyId = journeyId, Side = side, Place = place, Text = Trimmed(text), ByKind = caller.Kind, ById = caller.Id, ByName = caller.Name, At = db.Now };

    private static Task<MapComment?> FindAsync(ConsoleDb db, long id, CancellationToken cancellation) =>
        db.MapComments.Include(c => c.Journey).FirstOrDefaultAsync(c => c.Id == id, cancellation);

    private static async Task<MapComment?> FirstAsync(ConsoleDb db, long id, CancellationToken cancellation) =>
        await FindAsync(db, id, cancellation) is { AnswersId: { } first } ? await FindAsync(db, first, cancellation) : await FindAsync(db, id, cancellation);

    private static async Task<Result<MapComment>> OwnAsync(ConsoleDb db, Caller caller, long id, CancellationToken cancellation)
    {
        if (await FindAsync(db, id, cancellation) is not { RemovedAt: null } comment)
        {
            return NoSuchComment;
        }

        return IsOf(caller, comment) ? comment : Problem.Forbidden($"These are the words of {comment.ByName}: only they can change or remove them. Answer them instead.");
    }

    private async Task<Result<Done>> SettleAsync(Caller caller, long threadId, bool resolve, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysComment) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await FirstAsync(db, threadId, cancellation) is not { } first)
        {
            return NoSuchComment;
        }

        if (first.ResolvedAt is not null == resolve)
        {
            return Done.It;
        }

        (first.ResolvedAt, first.ResolvedByName) = (resolve ? db.Now : null, resolve ? caller.Name : "");
        return await SaveAsync(db, caller, first, resolve ? "resolve" : "reopen", resolve ? "Settled a comment on" : "Opened a comment again on", cancellation);
    }

    // saved first, since a mention leads to the thread by its number
    private async Task<Result<long>> SayAsync(ConsoleDb db, Caller caller, MapComment comment, string verb, string done, IReadOnlyCollection<string> toldBefore, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (comment.Id == 0)
        {
            db.MapComments.Add(comment);
            await db.SaveChangesAsync(cancellation);
        }

        var fresh = verb == "answer";
        var team = await TeamAsync(db, cancellation);
        var told = new HashSet<long>();
        var (where, link) = (await WhereAsync(db, comment, cancellation), Link(comment));
        foreach (var name in Mentions.In(comment.Text, [.. team.Select(m => m.Name).Distinct(StringComparer.Ordinal)]).Select(m => m.Name).Distinct(StringComparer.Ordinal).Except(toldBefore, StringComparer.Ordinal))
        {
            foreach (var member in team.Where(m => m.Name == name))
            {
                // where, and not what: whoever takes their words back takes them back everywhere
                db.Tell(caller, member.Id, InboxKind.Mention, $"{caller.Name} mentioned you", $"{where}, in '{comment.Journey!.Name}'", link);
                told.Add(member.Id);
            }
        }

        // whoever spoke in the thread before wants to hear what was answered
        var spoke = !fresh ? [] : await db.MapComments.Where(c => (c.Id == comment.AnswersId || c.AnswersId == comment.AnswersId) && c.ByKind == CallerKind.Member && c.RemovedAt == null).Select(c => c.ById).Distinct().ToListAsync(cancellation);
        foreach (var member in team.Where(m => spoke.Contains(m.Id) && told.Add(m.Id)))
        {
            db.Tell(caller, member.Id, InboxKind.Mention, $"{caller.Name} answered you", $"{where}, in '{comment.Journey!.Name}'", link);
        }

        await SaveAsync(db, caller, comment, verb, done, cancellation);
        await transaction.CommitAsync(cancellation);
        watch.Tell(caller.Workspace, comment.JourneyId, comment.Side);
        return comment.Id;
    }

    private async Task<Result<Done>> SaveAsync(ConsoleDb db, Caller caller, MapComment comment, string verb, string done, CancellationToken cancellation)
    {
        var where = await WhereAsync(db, comment, cancellation);
        db.Note(caller, Room.Journeys, verb, "journey", comment.JourneyId, $"{done} {char.ToLowerInvariant(where[0])}{where[1..]}, in '{comment.Journey!.Name}'{(comment.Side == MapSide.ToBe ? " as it should be" : "")}", Link(comment));
        await db.SaveChangesAsync(cancellation);
        if (db.Database.CurrentTransaction is null)
        {
            watch.Tell(caller.Workspace, comment.JourneyId, comment.Side);
        }

        return Done.It;
    }

    private static async Task<string> WhereAsync(ConsoleDb db, MapComment comment, CancellationToken cancellation) =>
        await db.JourneyMaps.Where(m => m.JourneyId == comment.JourneyId && m.Side == comment.Side).Select(m => m.Document).FirstOrDefaultAsync(cancellation) is { } document
            ? CommentPlace.Of(PlanJson.Read(document), comment.Place).Words
            : "A map that is gone";

    private static string Link(MapComment comment) =>
        FormattableString.Invariant($"/journeys/{comment.JourneyId}/comments?{(comment.Side == MapSide.ToBe ? "side=to-be&" : "")}thread={comment.AnswersId ?? comment.Id}");
}
