using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Learnings;

internal sealed class LearningsDesk(IDbContextFactory<ConsoleDb> databases) : ILearningsDesk
{
    private static readonly Problem NotThere = Problem.NotFound("This learning is not there. Open the list and choose again.");

    public async Task<Result<IReadOnlyList<LearningLine>>> ListAsync(Caller caller, LearningFilter filter, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var owners = await OwnersAsync(db, cancellation);
        return Results.Of<IReadOnlyList<LearningLine>>([.. (await FilteredAsync(db, filter, cancellation))
            .Select(l => new LearningLine(l.Id, l.Title, l.State, l.Change, NameOf(owners, l.OwnerId), l.Tags, l.ChangedAt))]);
    }

    public async Task<Result<IReadOnlyList<LearningSheet>>> ExportAsync(Caller caller, LearningFilter filter, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var owners = await OwnersAsync(db, cancellation);
        var sheets = new List<LearningSheet>();
        foreach (var learning in await FilteredAsync(db, filter, cancellation))
        {
            sheets.Add(await SheetAsync(db, learning, owners, cancellation));
        }

        return sheets;
    }

    public async Task<Result<LearningSheet>> GetAsync(Caller caller, long id, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await db.Learnings.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, cancellation) is { } learning
            ? await SheetAsync(db, learning, await OwnersAsync(db, cancellation), cancellation)
            : NotThere;
    }

    public async Task<Result<IReadOnlyList<LearningOwner>>> OwnersAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return Results.Of<IReadOnlyList<LearningOwner>>([.. (await OwnersAsync(db, cancellation)).Select(o => new LearningOwner(o.Key, o.Value)).OrderBy(o => o.Name, StringComparer.Ordinal)]);
    }

    public async Task<Result<LearningSheet>> CreateAsync(Caller caller, LearningDraft draft, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesLearn) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await CheckAsync(db, draft, cancellation) is { } wrong)
        {
            return wrong;
        }

        var learning = new Learning { ByName = caller.Name, CreatedAt = db.Now };
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.Learnings.Add(learning);
        Write(db, caller, learning, draft);
        await db.SaveChangesAsync(cancellation);
        Tell(db, caller, learning, null);
        db.Note(caller, Room.Voices, "write", "learning", learning.Id, $"Wrote down the learning '{learning.Title}'", LinkTo(learning));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return await SheetAsync(db, learning, await OwnersAsync(db, cancellation), cancellation);
    }

    public async Task<Result<LearningSheet>> SaveAsync(Caller caller, long id, int revision, LearningDraft draft, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesLearn) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await CheckAsync(db, draft, cancellation) is { } wrong)
        {
            return wrong;
        }

        if (await db.Learnings.SingleOrDefaultAsync(l => l.Id == id, cancellation) is not { } learning)
        {
            return NotThere;
        }

        if (learning.Revision != revision)
        {
            return ChangedMeanwhile(learning);
        }

        var (owner, state) = (learning.OwnerId, learning.State);
        Write(db, caller, learning, draft);
        Tell(db, caller, learning, owner);
        db.Note(caller, Room.Voices, "change", "learning", learning.Id, $"Changed the learning '{learning.Title}'{(state == learning.State ? "" : $": it is {learning.State.ToString().ToLowerInvariant()} now")}", LinkTo(learning));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return ChangedMeanwhile(learning);
        }

        return await SheetAsync(db, learning, await OwnersAsync(db, cancellation), cancellation);
    }

    private static string LinkTo(Learning learning) => string.Create(CultureInfo.InvariantCulture, $"/voices/learnings/{learning.Id}");

    private static Problem ChangedMeanwhile(Learning learning) =>
        Problem.Conflict($"This learning was changed by {(learning.ChangedByName.Length > 0 ? learning.ChangedByName : "somebody else")} a moment ago. Copy what you wrote, load the page again, then save.");

    private static string NameOf(Dictionary<long, string> owners, long? owner) => owner is { } id ? owners.GetValueOrDefault(id, "somebody who left") : "";

    private static Task<Dictionary<long, string>> OwnersAsync(ConsoleDb db, CancellationToken cancellation) => (
        from membership in db.Memberships
        where membership.WorkspaceId == db.WorkspaceId && membership.Active
        join member in db.Users on membership.TeamMemberId equals member.Id
        select new { member.Id, member.DisplayName }).ToDictionaryAsync(m => m.Id, m => m.DisplayName, cancellation);

    private static async Task<Problem?> CheckAsync(ConsoleDb db, LearningDraft draft, CancellationToken cancellation)
    {
        if (LearningWords.Check(draft) is { } wrong)
        {
            return wrong;
        }

        if (draft.OwnerId is { } owner && !(await OwnersAsync(db, cancellation)).ContainsKey(owner))
        {
            return Problem.Invalid("The owner is not in this workspace. Choose a colleague from the list.", "owner");
        }

        if (draft.Example == LearningExample.Concept && !await db.Concepts.AnyAsync(c => c.Id == draft.ExampleId, cancellation))
        {
            return Problem.Invalid($"There is no concept {draft.ExampleId} here.", "example");
        }

        if (draft.Example != LearningExample.Voice)
        {
            return null;
        }

        var text = await db.Verbatims.Where(v => v.Id == draft.ExampleId).Select(v => v.Text).SingleOrDefaultAsync(cancellation);
        return text is not null && draft.ExampleLength > 0 && Quote.Cut(1, text, draft.ExampleStart, draft.ExampleLength) is null
            ? Problem.Invalid($"The quoted words do not stand in voice {draft.ExampleId}: it has {text.Length} characters.", "example")
            : text is null && !await db.Learnings.AnyAsync(l => l.ExampleId == draft.ExampleId && l.Example == LearningExample.Voice, cancellation)
                ? Problem.Invalid($"There is no voice {draft.ExampleId} here.", "example")
                : null;
    }

    private static async Task<IReadOnlyList<Learning>> FilteredAsync(ConsoleDb db, LearningFilter filter, CancellationToken cancellation)
    {
        var learnings = await db.Learnings.AsNoTracking()
            .Where(l => filter.State == null || l.State == filter.State)
            .Where(l => filter.Change == null || l.Change == filter.Change)
            .OrderByDescending(l => l.ChangedAt).ThenByDescending(l => l.Id).ToListAsync(cancellation);

        // tags are a list in one column; a shelf holds few enough learnings to look through them here
        return filter.Tag is { } tag ? [.. learnings.Where(l => l.Tags.Contains(tag, StringComparer.OrdinalIgnoreCase))] : learnings;
    }

    private static async Task<LearningSheet> SheetAsync(ConsoleDb db, Learning learning, Dictionary<long, string> owners, CancellationToken cancellation)
    {
        SourcedQuote? quote = null;
        if (learning.Example == LearningExample.Voice && await db.Verbatims.AsNoTracking().SingleOrDefaultAsync(v => v.Id == learning.ExampleId, cancellation) is { } voice)
        {
            quote = Quote.Cut(voice.Id, voice.Text, learning.ExampleStart, learning.ExampleLength == 0 ? voice.Text.Length : learning.ExampleLength) is { } cut
                ? new(cut, voice.Source, voice.Time, voice.Channel, voice.Segment)
                : null;
        }

        var concept = learning.Example == LearningExample.Concept ? await db.Concepts.AsNoTracking().Where(c => c.Id == learning.ExampleId).Select(c => c.Text).SingleOrDefaultAsync(cancellation) : null;
        return new(
            learning.Id, learning.Revision, LearningWords.DraftOf(learning), learning.State, quote, concept?.Headline, NameOf(owners, learning.OwnerId), learning.ByName, learning.CreatedAt, learning.ChangedByName, learning.ChangedAt);
    }

    private static void Write(ConsoleDb db, Caller caller, Learning learning, LearningDraft draft)
    {
        LearningWords.Take(learning, draft);
        (learning.ChangedAt, learning.ChangedByName) = (db.Now, caller.Name);
        learning.Revision++;
    }

    private static void Tell(ConsoleDb db, Caller caller, Learning learning, long? ownerBefore)
    {
        if (learning.OwnerId is { } owner && owner != ownerBefore)
        {
            db.Tell(caller, owner, InboxKind.Mention, $"{caller.Name} asks you to see to a learning", learning.Title, LinkTo(learning));
        }
    }
}
